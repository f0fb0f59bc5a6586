import unvalidatedSetup from '../../../../scanners/guidelines/installation/unvalidated-setup.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'unvalidated-setup', value, proof: 'owner' as const }],
});

testCheck(unvalidatedSetup, {
  fail: 'never',
  weak: [told('no')],
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
