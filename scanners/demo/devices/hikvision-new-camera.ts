import { defineEmulator } from '../emulator.ts';
import { startIsapiCamera } from '../serve/isapi.ts';

/** A camera out of the box: nobody has set its first password yet. */
export default defineEmulator({
  id: 'hikvision-new-camera',
  mac: '24:48:45:4a:10:02',
  truth: {
    kind: 'camera',
    manufacturer: 'Hikvision',
    model: 'DS-2CD2143G2-I',
    firmware: 'V5.7.3',
    tcp: [80, 554],
    findings: [{ check: 'password-never-set', result: 'fail', port: 80 }],
  },
  start: (host) =>
    startIsapiCamera(host, {
      model: 'DS-2CD2143G2-I',
      serial: 'DS-2CD2143G2-I20230814AAWRG41570002',
      firmware: 'V5.7.3',
      activated: false,
      password: '',
    }),
});
