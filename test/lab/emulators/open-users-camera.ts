import { defineEmulator } from '../../../scanners/demo/emulator.ts';
import { serveOnvif } from '../../../scanners/demo/serve/onvif.ts';

/** A camera that tells its accounts to anybody who asks by ONVIF. */
export default defineEmulator({
  id: 'open-users-camera',
  mac: '00:02:d1:4a:20:1e',
  truth: {
    kind: 'camera',
    manufacturer: 'Vivotek',
    model: 'IP8336W',
    tcp: [80],
    findings: [{ check: 'open-onvif-users', result: 'fail', port: 80 }],
  },
  start(host) {
    serveOnvif(host, 80, { name: 'VIVOTEK', hardware: 'IP8336W', location: 'yard', usersOpen: true });
    return {};
  },
});
