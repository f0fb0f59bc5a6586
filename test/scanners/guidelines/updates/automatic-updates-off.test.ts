import check from '../../../../scanners/guidelines/updates/automatic-updates-off.ts';
import { testCheck } from '../../../support/subject.ts';

const said = (value: string) => ({
  answers: [{ question: 'automatic-updates-off', value, proof: 'owner' as const }],
});

testCheck(check, {
  fail: 'never',
  weak: [said('no')],
  pass: [said('yes')],
  unknown: [{}, said('later')],
});
