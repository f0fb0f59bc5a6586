import { defineEmulator } from '../emulator.ts';
import { serveHttp } from '../serve/http.ts';
import { serveMdns } from '../serve/mdns.ts';

/** A HomeKit plug in pairing mode: bit 0 of `sf` is set. A new password stands for the pairing. */
export default defineEmulator({
  id: 'setup-plug',
  mac: '00:0c:6c:4a:10:13',
  truth: {
    kind: 'plug',
    manufacturer: 'Eve',
    model: 'Eve Energy 20EBU4101',
    name: 'Eve Energy 51D3',
    tcp: [51826],
    findings: [{ check: 'unfinished-setup', result: 'weak' }],
  },
  start(host) {
    let paired = false;
    serveHttp(host, 51826, () => undefined);
    const mdns = serveMdns(host, 'Eve-Energy-51D3', () => [
      {
        type: '_hap._tcp',
        name: 'Eve Energy 51D3',
        port: 51826,
        txt: {
          'c#': '1',
          ff: '2',
          id: '6B:0E:92:51:D3:7C',
          md: 'Eve Energy 20EBU4101',
          pv: '1.1',
          's#': '1',
          sf: paired ? '0' : '1',
          ci: '7',
        },
      },
    ]);
    const become = (state: boolean) => {
      paired = state;
      mdns.announce();
    };
    return { setPassword: () => become(true), factoryReset: () => become(false) };
  },
});
