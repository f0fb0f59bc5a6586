import frequentRestarts from '../../../../scanners/guidelines/resilience/frequent-restarts.ts';
import { snmpSystem } from '../../../../scanners/probes/snmp-system.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const hour = 60 * 60 * 1000;
const now = Date.parse('2026-11-22T12:00:00Z');
const ran = (hoursAgo: number, minutes: number) => ({
  ...saw(snmpSystem, { state: 'open', community: 'public', version: '2c', uptimeTicks: minutes * 6000 }),
  at: now - hoursAgo * hour,
});

testCheck(frequentRestarts, {
  fail: 'never',
  weak: [{ seen: [ran(0, 5)], earlier: [ran(12, 5), ran(8, 5), ran(4, 5)] }],
  pass: [
    { seen: [ran(0, 3000)], earlier: [ran(24, 1560)] },
    { seen: [ran(0, 5)], earlier: [ran(12, 5)] },
  ],
  unknown: [{}, { seen: [ran(0, 5)] }],
});
