import { defineEmulator } from '../emulator.ts';
import { selfSigned } from '../serve/certificate.ts';
import { html, serveHttp } from '../serve/http.ts';
import { DigestLogin } from '../serve/http-login.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A camera as it should be: only TLS, a password of the owner's, and nothing else open. It must come out clean. */
export default defineEmulator({
  id: 'careful-camera',
  mac: 'ac:cc:8e:4a:10:19',
  truth: {
    kind: 'camera',
    manufacturer: 'Axis',
    model: 'M3086-V',
    name: 'AXIS M3086-V - ACCC8E4A1019',
    tcp: [443],
    findings: [],
    clean: true,
  },
  start(host) {
    const account = { user: 'root', password: 'amber-Window-36-tide' };
    const serial = host.mac.replaceAll(':', '').toUpperCase();
    const digest = new DigestLogin(account, `AXIS_${serial}`, 'SHA-256');
    serveHttp(
      host,
      443,
      (request) => {
        if (request.method !== 'GET' && request.method !== 'HEAD')
          return { status: 405, headers: { Allow: 'GET, HEAD' } };
        if (request.headers.host?.endsWith('.invalid')) return { status: 421 };
        if (request.path !== '/') return undefined;
        if (digest.check(request.method, request.headers.authorization) === 'right')
          return html('AXIS M3086-V', '<p>Live view</p>');
        return {
          ...html('401 Unauthorized', '<h1>Unauthorized</h1>', 401),
          headers: {
            'WWW-Authenticate': digest.challenge(),
            'X-Frame-Options': 'DENY',
            'Content-Security-Policy': "frame-ancestors 'none'",
          },
        };
      },
      {
        tls: selfSigned({
          commonName: `axis-${serial.toLowerCase()}`,
          organisation: 'Axis Communications AB',
        }),
        minVersion: 'TLSv1.2',
      },
    );
    serveMdns(host, `axis-${serial.toLowerCase()}`, () => [
      {
        type: '_axis-video._tcp',
        name: `AXIS M3086-V - ${serial}`,
        port: 443,
        txt: { macaddress: serial },
      },
    ]);
    return {
      setPassword: (password) => {
        account.password = password;
      },
    };
  },
});
