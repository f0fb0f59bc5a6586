import { defineEmulator } from '../emulator.ts';

/** Something that is on the network and says nothing: only its hardware address gives it away. */
export default defineEmulator({
  id: 'silent-device',
  mac: 'c8:ff:77:4a:10:17',
  truth: { kind: 'unknown', manufacturer: 'Dyson', tcp: [], findings: [] },
  start: () => ({}),
});
