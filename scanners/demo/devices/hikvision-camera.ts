import { defineEmulator } from '../emulator.ts';
import { startIsapiCamera } from '../serve/isapi.ts';

/** A camera that still has the password of its maker's old firmware. */
export default defineEmulator({
  id: 'hikvision-camera',
  mac: '18:80:25:4a:10:01',
  truth: {
    kind: 'camera',
    manufacturer: 'Hikvision',
    model: 'DS-2CD2042WD-I',
    firmware: 'V5.3.6',
    tcp: [80, 554],
    findings: [{ check: 'default-password', result: 'fail', port: 80 }],
  },
  start: (host) =>
    startIsapiCamera(host, {
      model: 'DS-2CD2042WD-I',
      serial: 'DS-2CD2042WD-I20160203CCWR570000001',
      firmware: 'V5.3.6',
      activated: true,
      password: '12345',
    }),
});
