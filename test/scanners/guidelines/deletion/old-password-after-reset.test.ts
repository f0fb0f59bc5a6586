import oldPasswordAfterReset from '../../../../scanners/guidelines/deletion/old-password-after-reset.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'old-password-after-reset', value, proof: 'owner' as const }],
});

testCheck(oldPasswordAfterReset, {
  fail: [told('no')],
  weak: 'never',
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
