import { defineEmulator } from '../emulator.ts';
import { html, json, serveHttp } from '../serve/http.ts';
import { basicChallenge, basicLogin } from '../serve/http-login.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A first-generation Shelly plug: no login until the owner sets one. */
export default defineEmulator({
  id: 'shelly-plug',
  mac: '08:3a:8d:4a:10:05',
  forgetsWifi: true,
  truth: {
    kind: 'plug',
    manufacturer: 'Shelly',
    model: 'SHPLG-S',
    firmware: '20230913-113421/v1.14.0-gcb84623',
    name: 'shellyplug-s-8D4A05',
    tcp: [80],
    findings: [
      { check: 'open-local-control', result: 'weak', port: 80 },
      { check: 'open-settings-page', result: 'fail', port: 80 },
    ],
  },
  start(host) {
    const account = { user: 'admin', password: '' };
    const firmware = '20230913-113421/v1.14.0-gcb84623';
    const mac = host.mac.replaceAll(':', '').toUpperCase();
    const name = `shellyplug-s-${mac.slice(-6)}`;
    serveHttp(host, 80, (request) => {
      if (request.path === '/shelly') {
        return json({
          type: 'SHPLG-S',
          mac,
          auth: account.password !== '',
          fw: firmware,
          discoverable: true,
          num_outputs: 1,
        });
      }
      if (account.password !== '' && basicLogin(account, request.headers.authorization) !== 'right') {
        return basicChallenge(name);
      }
      if (request.method !== 'GET') return undefined;
      switch (request.path) {
        case '/':
          return html(
            'Shelly Plug S',
            '<form action="/settings"><input name="name"><input name="wifi_sta_pass"></form>',
          );
        case '/status':
          return json({
            wifi_sta: { connected: true, ip: host.address },
            relays: [{ ison: true }],
            has_update: true,
          });
        case '/settings':
          return json({
            device: { type: 'SHPLG-S', mac, hostname: name },
            login: { enabled: account.password !== '' },
            fw: firmware,
            name: null,
          });
        case '/ota':
          return json({ status: 'pending', has_update: true, old_version: firmware });
        default:
          return undefined;
      }
    });
    serveMdns(host, name, () => [
      { type: '_http._tcp', name, port: 80, txt: { id: name, fw_id: firmware, arch: 'esp8266' } },
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
