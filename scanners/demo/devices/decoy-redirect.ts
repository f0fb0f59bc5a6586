import { defineEmulator } from '../emulator.ts';
import { selfSigned } from '../serve/certificate.ts';
import { html, serveHttp } from '../serve/http.ts';

/** A web server that redirects everything, also a login, to its login page on HTTPS. */
export default defineEmulator({
  id: 'decoy-redirect',
  mac: '24:5e:be:4a:10:1f',
  truth: { kind: 'nas', manufacturer: 'QNAP', tcp: [80, 443], findings: [] },
  start(host) {
    serveHttp(
      host,
      80,
      () => ({ status: 302, headers: { Location: `https://${host.address}/login.html` } }),
      { server: 'http server 1.0' },
    );
    serveHttp(
      host,
      443,
      (request) =>
        request.path === '/login.html'
          ? html(
              'QNAP Turbo NAS',
              '<form method="post" action="/login.html"><input name="user"><input type="password" name="pwd"></form>',
            )
          : { status: 302, headers: { Location: '/login.html' } },
      {
        server: 'http server 1.0',
        tls: selfSigned({ commonName: 'QNAP NAS', organisation: 'QNAP Systems Inc.' }),
        minVersion: 'TLSv1.2',
      },
    );
    return {};
  },
});
