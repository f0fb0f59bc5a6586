import { defineEmulator } from '../emulator.ts';
import { startIsapiCamera } from '../serve/isapi.ts';

/** A camera with a good password that locks its account after three wrong ones. */
export default defineEmulator({
  id: 'locking-camera',
  mac: '34:09:62:4a:10:03',
  truth: {
    kind: 'camera',
    manufacturer: 'Hikvision',
    model: 'DS-2CD2385G1-I',
    firmware: 'V5.5.83',
    tcp: [80, 554],
    findings: [],
  },
  start: (host) =>
    startIsapiCamera(host, {
      model: 'DS-2CD2385G1-I',
      serial: 'DS-2CD2385G1-I20190911AAWRD71030003',
      firmware: 'V5.5.83',
      activated: true,
      password: 'marble-Otter-47-lamp',
      lockAfter: 3,
    }),
});
