import check from '../../../../scanners/guidelines/updates/outdated-firmware.ts';
import { testCheck } from '../../../support/subject.ts';

const tasmota = (firmware: string) => ({ identity: { manufacturer: 'Tasmota', model: 'Tasmota', firmware } });
const mikrotik = (firmware: string) => ({ identity: { manufacturer: 'MikroTik', firmware } });

testCheck(check, {
  fail: [{ identity: { manufacturer: 'Wyze', model: 'Cam v2', firmware: '4.9.7.9' } }],
  weak: [tasmota('13.4.0'), mikrotik('7.2')],
  pass: [
    tasmota('15.2.0'),
    tasmota('16.0.0'),
    { identity: { manufacturer: 'Wyze', model: 'Cam v2', firmware: '4.9.8.1002' } },
  ],
  unknown: [
    {},
    { identity: { manufacturer: 'Wyze', model: 'Cam v2' } },
    { identity: { manufacturer: 'Sonos', model: 'One', firmware: '79.1' } },
    { ...mikrotik('7.23.1'), now: Date.parse('2026-09-01') },
  ],
});
