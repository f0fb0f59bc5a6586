import { defineEmulator } from '../emulator.ts';
import { html, json, serveHttp } from '../serve/http.ts';

/** A console with a single-page app: status 200 and the same shell for every path, with or without a login. */
export default defineEmulator({
  id: 'decoy-single-page',
  mac: '60:22:32:4a:10:1e',
  truth: {
    kind: 'router',
    otherKinds: ['server', 'access-point'],
    manufacturer: 'Ubiquiti',
    tcp: [80],
    findings: [],
  },
  start(host) {
    const shell = html('UniFi OS', '<div id="root"></div><script src="/assets/index.js"></script>');
    serveHttp(host, 80, (request) =>
      request.path.startsWith('/api/') ? json({ error: 'unauthorized' }, 401) : shell,
    );
    return {};
  },
});
