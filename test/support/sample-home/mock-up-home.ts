/** A home of fourteen devices: three need fixing, three could be better, three cannot be judged, five have nothing to fix. */
import type { DeviceReport } from '../../../scanners/core/model.ts';
import { careAdvice } from '../../../scanners/knowledge/care-advice.ts';
import { device } from './device.ts';

export const camera = device(
  {
    id: 'camera',
    kind: 'camera',
    manufacturer: 'Hikvision',
    model: 'DS-2CD2143G0-I',
    name: 'HIKVISION DS-2CD2143G0-I',
    addresses: ['192.168.1.64'],
    mac: 'c0:56:e3:0a:11:22',
    macVendor: 'Hangzhou Hikvision Digital Technology',
    services: [
      { transport: 'tcp', port: 80, state: 'open', protocol: 'http' },
      { transport: 'tcp', port: 554, state: 'open', protocol: 'rtsp' },
      { transport: 'tcp', port: 8000, state: 'open' },
    ],
    attempts: [
      {
        service: { transport: 'tcp', port: 80 },
        account: 'admin',
        at: '2026-11-22T14:31:00Z',
        outcome: 'accepted',
      },
    ],
    identifiedBy: ['o1', 'o2', 'o3'],
  },
  'FPWPWFUUUNPPU',
  {
    check: 'default-password',
    guideline: 1,
    severity: 'critical',
    title: {
      en: 'It still uses the maker’s password',
      cy: 'Mae’n dal i ddefnyddio cyfrinair y gwneuthurwr',
    },
    reason: {
      en: 'The well-known default for this model let us in. A made-up password was refused.',
      cy: 'Aeth cyfrinair diofyn adnabyddus y model hwn â ni i mewn. Gwrthodwyd cyfrinair ffug.',
    },
    wizard: 'change-default-password',
    port: 80,
  },
  {
    check: 'reachable-from-internet',
    guideline: 6,
    severity: 'high',
    title: { en: 'The internet can reach it', cy: 'Gall y rhyngrwyd ei gyrraedd' },
    reason: { en: 'From outside your home, its page opened.' },
    wizard: 'close-port-mapping',
    port: 8000,
  },
  {
    check: 'cleartext-login-form',
    guideline: 5,
    result: 'weak',
    severity: 'medium',
    title: { en: 'Its sign-in page is not private', cy: 'Nid yw ei dudalen mewngofnodi yn breifat' },
    reason: {
      en: 'The sign-in page is sent without encryption.',
      cy: 'Anfonir y dudalen mewngofnodi heb ei hamgryptio.',
    },
    port: 80,
  },
);

export const router = device(
  {
    id: 'router',
    kind: 'router',
    role: 'gateway',
    manufacturer: 'TP-Link',
    model: 'Archer AX55',
    addresses: ['192.168.1.1'],
    services: [{ transport: 'tcp', port: 80, state: 'open', protocol: 'http' }],
  },
  'PPPPPFUUUNPPU',
  {
    check: 'upnp-port-mapping',
    guideline: 6,
    severity: 'high',
    title: {
      en: 'A door to the camera is open to the internet',
      cy: 'Mae drws at y camera ar agor i’r rhyngrwyd',
    },
    reason: {
      en: 'The router lets people on the internet reach port 8000 of the camera.',
      cy: 'Mae’r llwybrydd yn gadael i bobl ar y rhyngrwyd gyrraedd porth 8000 y camera.',
    },
    wizard: 'close-port-mapping',
  },
);

const plug = device(
  { id: 'plug', kind: 'plug', macVendor: 'Espressif', fragile: true, name: 'shellyplug-s-4F21A0' },
  'FUWUWWUUUNUUU',
  {
    check: 'open-settings-page',
    guideline: 1,
    title: { en: 'Its settings page has no password', cy: 'Does dim cyfrinair ar ei dudalen osodiadau' },
    reason: { en: 'Anyone on your Wi-Fi can change its settings.' },
    wizard: 'set-password',
    port: 80,
  },
);

const weak = (check: string, guideline: number, en: string, reason: string) =>
  ({ check, guideline, result: 'weak', severity: 'low', title: { en }, reason: { en: reason } }) as const;

export const printer = device(
  {
    id: 'printer',
    kind: 'printer',
    manufacturer: 'HP',
    model: 'OfficeJet Pro 9010',
    name: 'HP OfficeJet Pro 9010',
  },
  'PPPPWWUUUNPPU',
  weak(
    'snmp-default-community',
    1,
    'Anyone at home can read its details',
    'It answers to the name “public”.',
  ),
);

export const mockUpHome: readonly DeviceReport[] = [
  camera,
  router,
  plug,
  printer,
  device(
    { id: 'tv', kind: 'tv', manufacturer: 'Samsung', name: '[TV] Lounge' },
    'PPWPPPUUUUPPU',
    weak(
      'unstated-support-period',
      3,
      'Its maker gives no end date for updates',
      'No date is on the maker’s page.',
    ),
  ),
  device(
    { id: 'nas', kind: 'nas', manufacturer: 'Synology', model: 'DS220+', name: 'DiskStation' },
    'PPPPWPUUUNPPU',
    weak('cleartext-login-form', 5, 'Its sign-in page is not private', 'It is sent without encryption.'),
  ),
  device(
    {
      id: 'care',
      kind: 'telecare',
      manufacturer: 'Tunstall',
      name: 'Tunstall-2211',
      care: true,
      careAdvice: careAdvice('telecare', 'Tunstall'),
    },
    'UUUUUUUUUUUUU',
  ),
  device({ id: 'phone', kind: 'phone', mac: '3a:11:22:33:44:55' }, 'UUUUUUUUUUUUU'),
  device(
    { id: 'mystery', kind: 'unknown', macVendor: 'Espressif', name: 'ESP_4F21A0', fragile: true },
    'UUUUUUUUUUUUU',
  ),
  device(
    { id: 'hue', kind: 'hub', manufacturer: 'Philips', model: 'Hue Bridge', name: 'Upstairs lights' },
    'PPPPPPUPUUPPP',
  ),
  device({ id: 'heating', kind: 'thermostat', manufacturer: 'Hive' }, 'PPPPPPUUUUPPP'),
  device(
    { id: 'sonos', kind: 'speaker', manufacturer: 'Sonos', model: 'One', name: 'Kitchen' },
    'PPPPPPPUPUPPP',
  ),
  device({ id: 'computer', kind: 'computer', role: 'this-computer' }, 'PPPPPPUUUUUPP'),
  device({ id: 'ipad', kind: 'tablet', manufacturer: 'Apple', mac: '7e:11:22:33:44:55' }, 'PPPPPUUUUUUPP'),
];
