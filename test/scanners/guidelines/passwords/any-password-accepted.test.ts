import { loginAttempt } from '../../../../scanners/core/login-facts.ts';
import anyPasswordAccepted from '../../../../scanners/guidelines/passwords/any-password-accepted.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const attempt = (outcome: 'accepted' | 'refused' | 'unclear' | 'any-password-accepted') =>
  saw(loginAttempt, { protocol: 'ftp', account: 'admin', outcome }, { transport: 'tcp', port: 21 });

testCheck(anyPasswordAccepted, {
  fail: [{ seen: [attempt('any-password-accepted')] }],
  weak: 'never',
  pass: [{ seen: [attempt('refused')] }, { seen: [attempt('accepted')] }],
  unknown: [{}, { seen: [attempt('unclear')] }],
});
