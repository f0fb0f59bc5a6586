import { defineEmulator } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';
import { basicChallenge } from '../serve/http-login.ts';

/** A web server that asks for a login and takes any: there is no default password to report. */
export default defineEmulator({
  id: 'decoy-accepts-all',
  mac: '00:02:d1:4a:10:1c',
  truth: {
    kind: 'camera',
    manufacturer: 'Vivotek',
    tcp: [80],
    findings: [
      { check: 'any-password-accepted', result: 'fail', port: 80 },
      { check: 'cleartext-basic-auth', result: 'fail', port: 80 },
    ],
  },
  start(host) {
    serveHttp(
      host,
      80,
      (request) =>
        request.headers.authorization
          ? html('Network Camera', '<p>Live view</p>')
          : basicChallenge('streaming_server'),
      { server: 'Vivotek Network Camera' },
    );
    return {};
  },
});
