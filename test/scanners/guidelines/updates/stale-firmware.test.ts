import check from '../../../../scanners/guidelines/updates/stale-firmware.ts';
import { tasmotaStatus } from '../../../../scanners/probes/tasmota-status.ts';
import { saw } from '../../../support/observations.ts';
import { nowForTests, testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const day = 86_400_000;
const told = (firmware: string, daysAgo: number) => ({
  ...saw(tasmotaStatus, { state: 'open', open: true, firmware }, port(80)),
  at: nowForTests - daysAgo * day,
});
const identity = { manufacturer: 'Tasmota', model: 'Tasmota', firmware: '13.4.0' };

testCheck(check, {
  fail: 'never',
  weak: [{ seen: [told('13.4.0', 0)], earlier: [told('13.4.0', 400), told('13.4.0', 30)], identity }],
  pass: [{ seen: [told('13.4.0', 0)], earlier: [told('13.3.0', 100)], identity }],
  unknown: [
    {},
    { seen: [told('13.4.0', 0)], identity },
    { seen: [told('13.4.0', 0)], earlier: [told('13.4.0', 30)], identity },
    {
      seen: [told('16.0.0', 0)],
      earlier: [told('16.0.0', 400)],
      identity: { ...identity, firmware: '16.0.0' },
    },
  ],
});
