import check from '../../../../scanners/guidelines/passwords/reset-without-unique-password.ts';
import { testCheck } from '../../../support/subject.ts';

const said = (value: string) => ({
  answers: [{ question: 'reset-without-unique-password', value, proof: 'owner' as const }],
});

testCheck(check, {
  fail: [said('no')],
  weak: 'never',
  pass: [said('yes')],
  unknown: [{}, said('later')],
});
