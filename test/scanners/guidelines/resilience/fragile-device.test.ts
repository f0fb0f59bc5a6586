import fragileDevice from '../../../../scanners/guidelines/resilience/fragile-device.ts';
import { liveness } from '../../../../scanners/probes/liveness.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const alive = (yes: boolean) => saw(liveness, { state: 'open', alive: yes, ports: [80] });

testCheck(fragileDevice, {
  fail: 'never',
  weak: [{ seen: [alive(false)] }, { fragile: true }],
  pass: [{ seen: [alive(true)] }],
  unknown: [{}, { seen: [saw(liveness, { state: 'refused' })] }],
});
