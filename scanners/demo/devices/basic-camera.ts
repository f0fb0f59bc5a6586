import { defineEmulator } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';
import { basicChallenge, basicLogin } from '../serve/http-login.ts';
import { serveRtsp } from '../serve/rtsp.ts';

const FACTORY_PASSWORD = 'admin';

/** A camera without a brand: admin/admin by HTTP Basic, and video for anyone. */
export default defineEmulator({
  id: 'basic-camera',
  mac: '00:03:7f:4a:10:04',
  truth: {
    kind: 'camera',
    tcp: [80, 554],
    findings: [
      { check: 'default-password', result: 'fail', port: 80 },
      { check: 'cleartext-basic-auth', result: 'fail', port: 80 },
      { check: 'open-rtsp-stream', result: 'fail', port: 554 },
      { check: 'unidentified-manufacturer', result: 'weak' },
    ],
  },
  start(host) {
    const account = { user: 'admin', password: FACTORY_PASSWORD };
    serveHttp(
      host,
      80,
      (request) => {
        if (request.path !== '/' && request.path !== '/index.html') return undefined;
        const login = basicLogin(account, request.headers.authorization);
        return login === 'right'
          ? html(
              'IPCamera',
              '<h1>Live view</h1><form method="post" action="/set.cgi"><input name="ssid"></form>',
            )
          : basicChallenge('IPCamera Login', '<html><head><title>401 Unauthorized</title></head></html>');
      },
      { server: 'GoAhead-Webs' },
    );
    serveRtsp(host, 554, { server: 'GStreamer RTSP server', path: '/', access: { kind: 'open' } });
    return {
      setPassword: (password) => {
        account.password = password;
      },
      factoryReset: () => {
        account.password = FACTORY_PASSWORD;
      },
    };
  },
});
