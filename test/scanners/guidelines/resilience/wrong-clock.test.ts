import wrongClock from '../../../../scanners/guidelines/resilience/wrong-clock.ts';
import { ntpClock } from '../../../../scanners/probes/ntp-clock.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const clock = (clockSkewMs?: number) =>
  saw(ntpClock, { state: 'open', stratum: 3, ...(clockSkewMs !== undefined && { clockSkewMs }) });

testCheck(wrongClock, {
  fail: 'never',
  weak: [{ seen: [clock(300_001)] }, { seen: [clock(-86_400_000)] }],
  pass: [{ seen: [clock(299_000)] }],
  unknown: [{}, { seen: [clock()] }, { seen: [saw(ntpClock, { state: 'silent' })] }],
});
