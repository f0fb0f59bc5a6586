import { expect, test } from 'vitest';
import { hadControl } from '../../../scanners/core/login-control.ts';
import { loginAttempt } from '../../../scanners/core/login-facts.ts';
import { factsFrom, saw } from '../../support/observations.ts';

const ftp = { transport: 'tcp', port: 21 } as const;
const hourMs = 3_600_000;
const opened = { protocol: 'ftp', account: 'admin', outcome: 'accepted' } as const;

test.each([
  ['an account that opened an hour ago', opened, 1, true],
  ['one that opened the day before', opened, 25, false],
  ['one whose control was older still', { ...opened, controlledEarlier: true } as const, 1, false],
  ['another account', { ...opened, account: 'root' }, 1, false],
  ['an account that was refused', { ...opened, outcome: 'refused' } as const, 1, false],
])('%s', (_what, value, hoursAgo, expected) => {
  const seen = saw(loginAttempt, value, ftp);
  const facts = factsFrom([seen]);
  expect(hadControl(facts, { service: ftp }, 'admin', seen.at + hoursAgo * hourMs)).toBe(expected);
  expect(hadControl(facts, { service: { ...ftp, port: 22 } }, 'admin', seen.at)).toBe(false);
});
