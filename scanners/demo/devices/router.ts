import { defineEmulator } from '../emulator.ts';
import { type PortMapping, serveGateway } from '../serve/gateway.ts';
import { html, serveHttp } from '../serve/http.ts';
import { basicChallenge, basicLogin } from '../serve/http-login.ts';

const FACTORY_PASSWORD = 'password';

/** A Netgear router with its old default password and two port mappings that devices asked for. */
export default defineEmulator({
  id: 'router',
  mac: '28:80:88:4a:10:0d',
  truth: {
    kind: 'router',
    manufacturer: 'Netgear',
    model: 'R6300v2',
    name: 'R6300v2 (Gateway)',
    tcp: [80, 5000],
    findings: [
      { check: 'default-password', result: 'fail', port: 80 },
      { check: 'cleartext-basic-auth', result: 'fail', port: 80 },
      { check: 'upnp-port-mapping', result: 'fail', port: 5000 },
      { check: 'outdated-component', result: 'weak', port: 5000 },
    ],
  },
  start(host) {
    const account = { user: 'admin', password: FACTORY_PASSWORD };
    const prefix = host.address.split('.').slice(0, 3).join('.');
    let mappings: readonly PortMapping[] = [
      {
        externalPort: 8554,
        protocol: 'TCP',
        client: `${prefix}.12`,
        internalPort: 554,
        description: 'IPCAM-RTSP',
        lease: 0,
      },
      {
        externalPort: 3074,
        protocol: 'UDP',
        client: `${prefix}.60`,
        internalPort: 3074,
        description: 'Xbox',
        lease: 86_400,
      },
    ];
    serveHttp(host, 80, (request) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') return undefined;
      if (request.path !== '/' && request.path !== '/start.htm') return undefined;
      if (basicLogin(account, request.headers.authorization) !== 'right')
        return basicChallenge('NETGEAR R6300v2');
      return html(
        'NETGEAR Router R6300v2',
        '<frameset><frame name="contents" src="WLG_wireless.htm"></frameset>',
      );
    });
    serveGateway(host, 5000, {
      manufacturer: 'NETGEAR, Inc.',
      modelName: 'R6300v2',
      modelNumber: 'R6300v2',
      friendlyName: 'R6300v2 (Gateway)',
      server: 'Linux/2.6.36 UPnP/1.0 MiniUPnPd/1.9',
      externalAddress: '203.0.113.7',
      mappings: () => mappings,
      remove: (gone) => {
        host.harm('state-change', 1, 'DeletePortMapping');
        mappings = mappings.filter((one) => one !== gone);
      },
    });
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
