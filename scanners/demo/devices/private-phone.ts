import { defineEmulator } from '../emulator.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A phone behind a private hardware address: its name is all that stays the same. */
export default defineEmulator({
  id: 'private-phone',
  mac: '7a:3c:11:4a:10:1b',
  truth: {
    kind: 'phone',
    manufacturer: 'Apple',
    name: 'Annas-iPhone',
    tcp: [62078],
    findings: [{ check: 'personal-name-broadcast', result: 'weak' }],
  },
  start(host) {
    host.listenTcp(62078, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.resume();
    });
    serveMdns(host, 'Annas-iPhone', () => [
      {
        type: '_companion-link._tcp',
        name: 'Anna’s iPhone',
        port: 49152,
        txt: { rpMac: '1', rpHN: 'a4c1e0b2d3f4', rpFl: '0x20000', rpVr: '510.2.1' },
      },
    ]);
    return {};
  },
});
