import reachableFromInternet from '../../../../scanners/guidelines/attack-surface/reachable-from-internet.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'reachable-from-internet', value, proof: 'owner' as const }],
});

testCheck(reachableFromInternet, {
  fail: [told('no')],
  weak: 'never',
  pass: [told('yes')],
  unknown: [{}, told('shared-address'), told('perhaps')],
});
