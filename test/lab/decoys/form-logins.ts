import type { Emulator } from '../../../scanners/demo/emulator.ts';
import { type HttpReply, html, json } from '../../../scanners/demo/serve/http.ts';
import { CLEARTEXT_FORM, webDecoy } from './decoy.ts';

const FORM =
  '<form method="post" action="/login"><input name="username"><input type="password" name="password"><button>Log in</button></form>';
const PAGE = html('Router login', FORM);

/** A login form on `/` that posts to `/login`, where every password meets with `refusal`. */
const form = (
  id: string,
  maker: 'netgear' | 'tpLink' | 'zyxel' | 'dahua',
  refusal: HttpReply,
  more: Readonly<Record<string, HttpReply>> = {},
): Emulator =>
  webDecoy(
    id,
    maker,
    () => (request) => {
      if (request.path === '/login' && request.method === 'POST') return refusal;
      return request.method === 'GET'
        ? (more[request.path] ?? (request.path === '/' ? PAGE : undefined))
        : undefined;
    },
    [CLEARTEXT_FORM],
  );

const seeOther = (location: string, cookie?: string): HttpReply => ({
  status: 302,
  headers: { Location: location, ...(cookie ? { 'Set-Cookie': cookie } : {}) },
});

/** Devices with a login form, each with another way of saying no. */
export const formLogins: readonly Emulator[] = [
  form('form-again', 'netgear', PAGE),
  form('form-error-in-address', 'tpLink', seeOther('/?error=1'), { '/': PAGE }),
  form('form-second-factor', 'zyxel', seeOther('/code'), {
    '/code': html(
      'One more step',
      '<form method="post" action="/code"><label>Enter the code we sent you</label><input name="code"></form>',
    ),
  }),
  form('form-json', 'dahua', json({ success: false, message: 'ok' })),
  form('form-cookie-for-all', 'netgear', seeOther('/home', 'session=8f14e45fceea167a'), {
    '/home': seeOther('/'),
  }),
  form('form-welcome-page', 'tpLink', html('Welcome', `<p>Welcome to your router</p>${FORM}`)),
  form('form-forbidden', 'zyxel', { status: 403, body: 'Forbidden' }),
  form('form-server-error', 'netgear', { status: 500, body: 'Internal Server Error' }),
];
