import check from '../../../../scanners/guidelines/disclosure/unreported-problem.ts';
import { testCheck } from '../../../support/subject.ts';

const said = (value: string) => ({
  answers: [{ question: 'unreported-problem', value, proof: 'owner' as const }],
});

testCheck(check, {
  fail: 'never',
  weak: [said('no')],
  pass: [said('yes')],
  unknown: [{}, said('later')],
});
