/** What happened in the sample home, newest first. */
import type { HistoryEvent } from '../../../electron/ipc-contract.ts';

export const sampleHistory: readonly HistoryEvent[] = [
  {
    id: 9,
    at: '2026-11-22T14:52:00.000Z',
    type: 'wizard-finished',
    device: 'camera',
    deviceName: 'Camera by the drive',
    about: 'change-default-password',
    after: 'fixed',
  },
  { id: 8, at: '2026-11-22T14:32:00.000Z', type: 'check-finished', scan: 'check', before: '14', after: '3' },
  {
    id: 7,
    at: '2026-11-22T09:10:00.000Z',
    type: 'port-mapping-added',
    device: 'camera',
    deviceName: 'Camera by the drive',
    after: '8000',
  },
  { id: 6, at: '2026-11-21T18:47:00.000Z', type: 'device-new', device: 'mystery', deviceName: 'ESP_4F21A0' },
  {
    id: 5,
    at: '2026-11-21T07:05:00.000Z',
    type: 'certificate-changed',
    device: 'printer',
    deviceName: 'HP printer',
  },
  {
    id: 4,
    at: '2026-11-19T03:14:00.000Z',
    type: 'firmware-changed',
    device: 'hue',
    deviceName: 'Hue bridge',
    before: '1.65',
    after: '1.67',
  },
  { id: 3, at: '2026-11-19T02:00:00.000Z', type: 'finding-new', device: 'camera', about: 'default-password' },
  {
    id: 2,
    at: '2026-11-18T20:02:00.000Z',
    type: 'device-annotated',
    device: 'care',
    before: 'Tunstall-2211',
    after: 'Mum’s care hub',
  },
  { id: 1, at: '2026-11-02T10:00:00.000Z', type: 'device-gone', deviceName: 'Old baby camera' },
];
