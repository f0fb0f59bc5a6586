import noReconnection from '../../../../scanners/guidelines/resilience/no-reconnection.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'no-reconnection', value, proof: 'owner' as const }],
});

testCheck(noReconnection, {
  fail: 'never',
  weak: [told('no')],
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
