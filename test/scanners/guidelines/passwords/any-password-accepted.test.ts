import { loginAttempt } from '../../../../scanners/core/login-facts.ts';
import anyPasswordAccepted from '../../../../scanners/guidelines/passwords/any-password-accepted.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const attempt = (outcome: 'accepted' | 'refused' | 'unclear' | 'any-password-accepted') =>
  saw(loginAttempt, { protocol: 'ftp', account: 'admin', outcome }, { transport: 'tcp', port: 21 });

/** The made-up password was refused in an earlier check: in this one nobody saw it refuse anything. */
const openedWithout = saw(loginAttempt, {
  protocol: 'ftp',
  account: 'admin',
  outcome: 'accepted',
  controlledEarlier: true,
});

testCheck(anyPasswordAccepted, {
  fail: [{ seen: [attempt('any-password-accepted')] }],
  weak: 'never',
  pass: [{ seen: [attempt('refused')] }, { seen: [attempt('accepted')] }],
  unknown: [{}, { seen: [openedWithout] }, { seen: [attempt('unclear')] }],
});
