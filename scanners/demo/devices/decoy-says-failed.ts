import { defineEmulator } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';

/** A login form that answers a wrong password with status 200 and the words "Login failed". */
export default defineEmulator({
  id: 'decoy-says-failed',
  mac: '60:31:97:4a:10:1d',
  truth: {
    kind: 'router',
    manufacturer: 'Zyxel',
    tcp: [80],
    findings: [{ check: 'cleartext-login-form', result: 'fail', port: 80 }],
  },
  start(host) {
    const form =
      '<form method="post" action="/login.cgi"><input name="username"><input type="password" name="password"><button>Log in</button></form>';
    serveHttp(
      host,
      80,
      (request) => {
        if (request.path === '/login.cgi') return html('VMG3925-B10C', `<p>Login failed</p>${form}`);
        return request.path === '/' && request.method === 'GET' ? html('VMG3925-B10C', form) : undefined;
      },
      { server: 'RomPager/4.07 UPnP/1.0' },
    );
    return {};
  },
});
