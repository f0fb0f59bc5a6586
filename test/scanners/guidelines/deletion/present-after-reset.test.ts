import presentAfterReset from '../../../../scanners/guidelines/deletion/present-after-reset.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'present-after-reset', value, proof: 'owner' as const }],
});

testCheck(presentAfterReset, {
  fail: 'never',
  weak: [told('no')],
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
