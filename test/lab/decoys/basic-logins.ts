import type { Emulator, EmulatorHost } from '../../../scanners/demo/emulator.ts';
import { type HttpReply, type HttpRequest, html } from '../../../scanners/demo/serve/http.ts';
import {
  basicChallenge,
  basicLogin,
  DigestLogin,
  LoginLock,
} from '../../../scanners/demo/serve/http-login.ts';
import { CLEARTEXT_BASIC, CLEARTEXT_DIGEST, webDecoy } from './decoy.ts';

const STRONG = { user: 'admin', password: 'copper-Meadow-71-ink' };
const INSIDE = html('Settings', '<form method="post"><input name="ssid"></form>');
const authorization = (request: HttpRequest) => request.headers.authorization;

/** The owner's password on a page whose realm calls for a well-known one. */
const strong = (realm: string) => () => (request: HttpRequest) =>
  basicLogin(STRONG, authorization(request)) === 'right' ? INSIDE : basicChallenge(realm);

/** Locks after so many wrong passwords, which is harm; then `locked` is all it says. */
const locking = (limit: number, locked: HttpReply) => (host: EmulatorHost) => {
  const lock = new LoginLock(limit, () => host.harm('lockout', 1, `after ${limit} wrong passwords`));
  return (request: HttpRequest) => {
    const login = basicLogin(STRONG, authorization(request));
    if (!lock.locked) lock.note(login);
    if (lock.locked) return locked;
    return login === 'right' ? INSIDE : basicChallenge('NETGEAR R7000');
  };
};

const digestOf = (realm: string, user: string) => () => {
  const digest = new DigestLogin({ user, password: STRONG.password }, realm);
  return (request: HttpRequest): HttpReply =>
    digest.check(request.method, authorization(request)) === 'right'
      ? INSIDE
      : { status: 401, headers: { 'WWW-Authenticate': digest.challenge() } };
};

/** Devices with HTTP Basic or Digest. */
export const basicLogins: readonly Emulator[] = [
  webDecoy('strong-netgear', 'netgear', strong('NETGEAR R7000'), [CLEARTEXT_BASIC]),
  webDecoy('strong-tp-link', 'tpLink', strong('TP-LINK Wireless N Router WR841N'), [CLEARTEXT_BASIC]),
  webDecoy('strong-zyxel', 'zyxel', strong('P-660HN-T1A'), [CLEARTEXT_BASIC]),
  webDecoy('strong-axis', 'axis', digestOf('AXIS_00408C4A3004', 'root'), [CLEARTEXT_DIGEST]),
  webDecoy('strong-hikvision', 'hikvision', digestOf('DS-2CD2032-I', 'admin'), [CLEARTEXT_DIGEST]),
  webDecoy(
    'realm-changes',
    'netgear',
    () => {
      let turn = 0;
      return (request) => {
        turn += 1;
        return basicLogin(STRONG, authorization(request)) === 'right'
          ? INSIDE
          : basicChallenge(`NETGEAR ${turn}`);
      };
    },
    [CLEARTEXT_BASIC],
  ),
  webDecoy(
    'forbids-all',
    'tpLink',
    () => (request) => (authorization(request) ? { status: 403 } : basicChallenge('TP-LINK')),
    [CLEARTEXT_BASIC],
  ),
  webDecoy(
    'says-wrong-with-200',
    'zyxel',
    () => (request) =>
      authorization(request) ? html('Login', '<p>Wrong user name or password</p>') : basicChallenge('ZyXEL'),
    [CLEARTEXT_BASIC],
  ),
  webDecoy('ignores-login', 'vivotek', () => () => html('Network Camera', '<p>Live view</p>')),
  webDecoy('no-challenge', 'dahua', () => () => ({ status: 401, body: 'Unauthorized' })),
  webDecoy('windows-login', 'hp', () => () => ({
    status: 401,
    headers: { 'WWW-Authenticate': ['Negotiate', 'NTLM'] },
  })),
  webDecoy('locks-after-3', 'netgear', locking(3, { status: 423, body: 'Locked' }), [CLEARTEXT_BASIC]),
  webDecoy('locks-after-5', 'netgear', locking(5, { status: 403, body: 'Account locked' }), [
    CLEARTEXT_BASIC,
  ]),
  webDecoy('locks-after-7', 'netgear', locking(7, { status: 429, headers: { 'Retry-After': '1800' } }), [
    CLEARTEXT_BASIC,
  ]),
  webDecoy(
    'slows-down-at-once',
    'tpLink',
    () => {
      let wrong = 0;
      return (request) => {
        if (basicLogin(STRONG, authorization(request)) === 'wrong') wrong += 1;
        return wrong > 0 ? { status: 429, headers: { 'Retry-After': '600' } } : basicChallenge('TP-LINK');
      };
    },
    [CLEARTEXT_BASIC],
  ),
];
