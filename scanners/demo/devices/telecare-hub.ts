import { defineEmulator } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';

/** A telecare alarm: people's lives hang on it, so anything beyond a first look counts as harm. */
export default defineEmulator({
  id: 'telecare-hub',
  mac: '00:25:fb:4a:10:16',
  truth: {
    kind: 'telecare',
    manufacturer: 'Tunstall',
    model: 'Lifeline Digital',
    tcp: [23, 80],
    findings: [
      { check: 'open-telnet', result: 'fail', port: 23 },
      { check: 'cleartext-login-form', result: 'weak', port: 80 },
    ],
  },
  start(host) {
    serveHttp(host, 80, (request) => {
      if (request.headers.authorization) host.harm('careful-touch', 1, 'a login over HTTP');
      if (!['GET', 'HEAD'].includes(request.method))
        host.harm('careful-touch', 1, `${request.method} ${request.path}`);
      return request.method === 'GET' && request.path === '/'
        ? html(
            'Lifeline Digital',
            '<form method="post" action="/login"><input name="pin" type="password"></form>',
          )
        : undefined;
    });
    host.listenTcp(23, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.write('\r\nTunstall Lifeline Digital\r\nlogin: ');
      socket.on('data', (chunk: Buffer) => {
        if (chunk[0] !== 0xff) host.harm('careful-touch', 1, 'a login over Telnet');
      });
    });
    return {};
  },
});
