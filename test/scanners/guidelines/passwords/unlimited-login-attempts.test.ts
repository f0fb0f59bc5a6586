import { loginAttempt, loginPause } from '../../../../scanners/core/login-facts.ts';
import check from '../../../../scanners/guidelines/passwords/unlimited-login-attempts.ts';
import { fritzboxInfo } from '../../../../scanners/probes/fritzbox-info.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const attempt = (outcome: 'refused' | 'locked') =>
  saw(loginAttempt, { protocol: 'http-basic', account: 'admin', outcome }, port(80));

testCheck(check, {
  fail: 'never',
  weak: 'never',
  pass: [
    { seen: [attempt('locked')] },
    { seen: [saw(loginPause, { reason: 'locked' })] },
    { seen: [saw(fritzboxInfo, { state: 'open', blockSeconds: 8 }, port(80))] },
  ],
  unknown: [
    {},
    { seen: [attempt('refused')] },
    { seen: [saw(fritzboxInfo, { state: 'open', blockSeconds: 0 }, port(80))] },
  ],
});
