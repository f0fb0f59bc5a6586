import stateLostAfterPowerCut from '../../../../scanners/guidelines/resilience/state-lost-after-power-cut.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'state-lost-after-power-cut', value, proof: 'owner' as const }],
});

testCheck(stateLostAfterPowerCut, {
  fail: [told('no')],
  weak: 'never',
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
