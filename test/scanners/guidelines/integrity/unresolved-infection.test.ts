import unresolvedInfection from '../../../../scanners/guidelines/integrity/unresolved-infection.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'unresolved-infection', value, proof: 'owner' as const }],
});

testCheck(unresolvedInfection, {
  fail: [told('no')],
  weak: 'never',
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
