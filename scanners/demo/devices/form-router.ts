import { randomBytes } from 'node:crypto';
import { defineEmulator } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';
import { formFields } from '../serve/http-login.ts';

const FACTORY_PASSWORD = 'admin';
const seeOther = (location: string) => ({ status: 302, headers: { Location: location } });

/** A DrayTek router with a login form, a token against forgery and a session cookie: admin/admin opens it. */
export default defineEmulator({
  id: 'form-router',
  mac: '00:1d:aa:4a:10:23',
  truth: {
    kind: 'router',
    otherKinds: ['access-point'],
    manufacturer: 'DrayTek',
    tcp: [80],
    findings: [
      { check: 'default-password', result: 'fail', port: 80 },
      { check: 'cleartext-login-form', result: 'fail', port: 80 },
    ],
  },
  start(host) {
    let password = FACTORY_PASSWORD;
    let token = '';
    const sessions = new Set<string>();
    const login = () => {
      token = randomBytes(6).toString('hex');
      return html(
        'Vigor Login Page',
        `<form method="post" action="/cgi-bin/wlogin.cgi"><input type="hidden" name="sFormAuthStr" value="${token}"><input name="aa"><input type="password" name="ab"><input type="submit" name="go" value="Login"></form>`,
      );
    };
    serveHttp(host, 80, (request) => {
      if (request.method === 'POST' && request.path === '/cgi-bin/wlogin.cgi') {
        const fields = formFields(request);
        const isRight =
          fields.get('sFormAuthStr') === token &&
          fields.get('aa') === 'admin' &&
          fields.get('ab') === password;
        if (!isRight) return login();
        const id = randomBytes(8).toString('hex');
        sessions.add(id);
        return { status: 302, headers: { Location: '/main.html', 'Set-Cookie': `SESSION_ID=${id}` } };
      }
      if (request.method !== 'GET') return undefined;
      const id = /SESSION_ID=([0-9a-f]{16})/.exec(request.headers.cookie ?? '')?.[1] ?? '';
      if (request.path === '/main.html')
        return sessions.has(id) ? html('Vigor', '<h1>Dashboard</h1>') : seeOther('/');
      return request.path === '/' ? login() : undefined;
    });
    return {
      setPassword(chosen) {
        password = chosen;
        sessions.clear();
      },
      factoryReset() {
        password = FACTORY_PASSWORD;
        sessions.clear();
      },
    };
  },
});
