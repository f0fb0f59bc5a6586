import { defineEmulator } from '../../../scanners/demo/emulator.ts';
import { json, serveHttp } from '../../../scanners/demo/serve/http.ts';

/** A computer whose Docker Engine takes orders from the whole home (Docker Engine API, GET /version). */
export default defineEmulator({
  id: 'docker-host',
  mac: '10:78:d2:4a:20:1c',
  truth: {
    kind: 'computer',
    otherKinds: ['server'],
    manufacturer: 'Elitegroup',
    tcp: [2375],
    findings: [{ check: 'exposed-internal-service', result: 'fail', port: 2375 }],
  },
  start(host) {
    serveHttp(
      host,
      2375,
      ({ method, path }) =>
        method === 'GET' && path === '/version'
          ? json({ Version: '20.10.24', ApiVersion: '1.41', Os: 'linux', Arch: 'amd64' })
          : undefined,
      { server: 'Docker/20.10.24 (linux)' },
    );
    return {};
  },
});
