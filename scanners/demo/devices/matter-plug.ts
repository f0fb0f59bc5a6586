import { defineEmulator } from '../emulator.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A Matter plug still waiting to be set up: its commissioning window is open. */
export default defineEmulator({
  id: 'matter-plug',
  mac: '80:8a:f7:4a:10:12',
  truth: {
    kind: 'plug',
    manufacturer: 'Nanoleaf',
    name: 'Matter Smart Plug',
    tcp: [],
    findings: [{ check: 'unfinished-setup', result: 'weak' }],
  },
  start(host) {
    host.listenUdp(5540, () => undefined);
    const txt = {
      D: '3840',
      VP: '4442+67',
      CM: '1',
      DT: '266',
      DN: 'Matter Smart Plug',
      PH: '33',
      SII: '5000',
      SAI: '300',
      T: '0',
    };
    serveMdns(host, host.mac.replaceAll(':', '').toUpperCase(), () => [
      { type: '_matterc._udp', name: 'DD200C20D25AE5F7', port: 5540, txt },
    ]);
    return {};
  },
});
