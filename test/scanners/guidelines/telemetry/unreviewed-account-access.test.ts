import unreviewedAccountAccess from '../../../../scanners/guidelines/telemetry/unreviewed-account-access.ts';
import { testCheck } from '../../../support/subject.ts';

const told = (value: string) => ({
  answers: [{ question: 'unreviewed-account-access', value, proof: 'owner' as const }],
});

testCheck(unreviewedAccountAccess, {
  fail: 'never',
  weak: [told('no')],
  pass: [told('yes')],
  unknown: [{}, told('perhaps')],
});
