import { defineEmulator } from '../emulator.ts';
import { html, json, serveHttp } from '../serve/http.ts';
import { DigestLogin } from '../serve/http-login.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A second-generation Shelly relay whose owner has switched authentication on. */
export default defineEmulator({
  id: 'shelly-switch',
  mac: '84:00:ec:4a:10:06',
  truth: {
    kind: 'switch',
    otherKinds: ['plug', 'light'],
    manufacturer: 'Shelly',
    model: 'SNSW-001X16EU',
    firmware: '1.4.4',
    name: 'Hall light',
    tcp: [80],
    findings: [],
  },
  start(host) {
    const account = { user: 'admin', password: 'plum-Kettle-19-river' };
    const mac = host.mac.replaceAll(':', '').toUpperCase();
    const id = `shellyplus1-${mac.toLowerCase()}`;
    const digest = new DigestLogin(account, id, 'SHA-256');
    const info = () => ({
      name: 'Hall light',
      id,
      mac,
      model: 'SNSW-001X16EU',
      gen: 2,
      fw_id: '20241011-114449/1.4.4-g6d2a586',
      ver: '1.4.4',
      app: 'Plus1',
      auth_en: account.password !== '',
      auth_domain: id,
    });
    serveHttp(
      host,
      80,
      (request) => {
        if (request.method !== 'GET') return undefined;
        if (request.path === '/shelly' || request.path === '/rpc/Shelly.GetDeviceInfo') return json(info());
        if (request.path === '/') return html('Shelly Web UI', '<div id="app"></div>');
        if (!request.path.startsWith('/rpc/')) return undefined;
        const open =
          account.password === '' || digest.check('GET', request.headers.authorization) === 'right';
        if (!open) return { status: 401, headers: { 'WWW-Authenticate': digest.challenge() } };
        return json({ sys: { restart_required: false }, 'switch:0': { output: false } });
      },
      { server: 'ShellyHTTP/1.0.0' },
    );
    const txt = { gen: '2', app: 'Plus1', ver: '1.4.4' };
    serveMdns(host, id, () => [
      { type: '_shelly._tcp', name: id, port: 80, txt },
      { type: '_http._tcp', name: id, port: 80, txt: { gen: '2' } },
    ]);
    return {
      setPassword: (password) => {
        account.password = password;
      },
      factoryReset: () => {
        account.password = '';
      },
    };
  },
});
