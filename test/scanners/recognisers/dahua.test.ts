import { dhipDevice } from '../../../scanners/discovery/dahua-dhip.ts';
import dahua from '../../../scanners/recognisers/dahua.ts';
import { saw } from '../../support/observations.ts';
import { open, recognises } from '../../support/recognition.ts';

recognises(dahua, {
  'its own answer': [
    [
      saw(dhipDevice, {
        model: 'IPC-HFW1320S',
        kind: 'IPC',
        manufacturer: 'Dahua',
        firmware: '2.420.0001.0',
      }),
    ],
    { manufacturer: 'Dahua', model: 'IPC-HFW1320S', firmware: '2.420.0001.0', kind: 'camera', sure: true },
  ],
  'another brand on the box': [
    [saw(dhipDevice, { model: 'IP8M-T2599E', kind: 'IPC', manufacturer: 'Amcrest' })],
    { manufacturer: 'Amcrest', model: 'IP8M-T2599E', kind: 'camera', sure: true },
  ],
  'a port alone, without being sure': [[open(37777)], { manufacturer: 'Dahua', kind: 'camera' }],
});
