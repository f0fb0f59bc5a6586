import { expect, test } from 'vitest';
import { loginAttempt, loginPause } from '../../../../scanners/core/login-facts.ts';
import defaultPassword from '../../../../scanners/guidelines/passwords/default-password.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';

const web = { transport: 'tcp', port: 80 } as const;
const attempt = (outcome: 'accepted' | 'refused' | 'locked' | 'unclear' | 'any-password-accepted') =>
  saw(loginAttempt, { protocol: 'http-basic', account: 'admin', outcome }, web);

testCheck(defaultPassword, {
  fail: [{ seen: [attempt('accepted')] }, { seen: [attempt('refused'), attempt('accepted')] }],
  weak: 'never',
  pass: [{ seen: [attempt('refused')] }],
  unknown: [
    {},
    { seen: [attempt('unclear')] },
    { seen: [attempt('locked')] },
    { seen: [attempt('any-password-accepted')] },
    { seen: [saw(loginPause, { reason: 'care' })] },
    { seen: [saw(loginAttempt, { protocol: 'snmp', account: '', outcome: 'accepted' }, web)] },
  ],
});

test('the finding names the service and the account, and no password', () => {
  const seen = attempt('accepted');
  const { findings } = judged(defaultPassword, { seen: [seen] });
  expect(findings).toMatchObject([{ result: 'fail', proof: 'measured', service: web, evidence: [seen.id] }]);
  expect(findings[0]?.reason.en).toContain('admin');
});

test('a login without an account is not spoken of as one', () => {
  const seen = saw(loginAttempt, { protocol: 'vnc', account: '', outcome: 'accepted' }, web);
  expect(judged(defaultPassword, { seen: [seen] }).result.reason.en).not.toContain('account');
});

test('an earlier control is not told as one of now', () => {
  const value = { protocol: 'ftp', account: 'admin', outcome: 'accepted', controlledEarlier: true } as const;
  const reason = judged(defaultPassword, { seen: [saw(loginAttempt, value, web)] }).result.reason.en;
  expect(reason).toContain('a made-up password did not in an earlier check');
});
