import { defineDaemon } from '../device.ts';

/** A home-made filter for advertisements that looks up names for anyone who asks: dnsmasq. */
export default defineDaemon({
  id: 'name-server',
  mac: '28:cd:c1:4a:20:1b',
  truth: {
    kind: 'computer',
    otherKinds: ['server'],
    manufacturer: 'Raspberry Pi',
    tcp: [53],
    findings: [{ check: 'open-resolver', result: 'weak', port: 53 }],
  },
  udp: [53],
  start:
    'dnsmasq --keep-in-foreground --no-resolv --no-hosts --user=root --pid-file=/run/dnsmasq.pid --address=/ads.example/0.0.0.0 &',
});
