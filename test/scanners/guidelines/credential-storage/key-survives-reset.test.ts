import check from '../../../../scanners/guidelines/credential-storage/key-survives-reset.ts';
import { testCheck } from '../../../support/subject.ts';

const said = (value: string) => ({
  answers: [{ question: 'key-survives-reset', value, proof: 'owner' as const }],
});

testCheck(check, {
  fail: 'never',
  weak: [said('no')],
  pass: [said('yes')],
  unknown: [{}, said('later')],
});
