import { defineEmulator } from '../emulator.ts';
import { html, serveHttp } from '../serve/http.ts';
import { serveOnvif } from '../serve/onvif.ts';
import { serveRtsp } from '../serve/rtsp.ts';

/** A Reolink camera that answers ONVIF, with a password of its owner's. */
export default defineEmulator({
  id: 'onvif-camera',
  mac: 'ec:71:db:4a:10:10',
  truth: {
    kind: 'camera',
    manufacturer: 'Reolink',
    model: 'RLC-510A',
    tcp: [80, 554, 8000],
    findings: [{ check: 'cleartext-login-form', result: 'fail', port: 80 }],
  },
  start(host) {
    const account = { user: 'admin', password: 'quiet-Fern-82-gate' };
    serveHttp(
      host,
      80,
      (request) =>
        ['GET', 'POST'].includes(request.method) && request.path === '/'
          ? html(
              'Reolink',
              '<form id="login"><input name="username"><input type="password" name="password"></form>',
            )
          : undefined,
      { server: 'nginx' },
    );
    serveOnvif(host, 8000, { name: 'Reolink', hardware: 'RLC-510A', location: 'drive', usersOpen: false });
    serveRtsp(host, 554, {
      server: 'Rtsp Server/2.0',
      path: '/h264Preview_01_main',
      access: { kind: 'digest', realm: 'BC Streaming Media', account },
    });
    return {
      setPassword: (password) => {
        account.password = password;
      },
    };
  },
});
