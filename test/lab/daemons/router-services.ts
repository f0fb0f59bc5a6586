import router from '../../../scanners/demo/devices/router.ts';
import { defineDaemon } from '../device.ts';

/** DNS and DHCP of the home's router, by dnsmasq; its web page and UPnP are emulated beside it. */
export default defineDaemon({
  id: 'router',
  mac: router.mac,
  truth: { ...router.truth, tcp: [53, ...router.truth.tcp] },
  udp: [53, 67],
  files: () => ({
    '/etc/lab-dnsmasq.conf': [
      'no-resolv',
      'no-hosts',
      'bogus-priv',
      'domain=lan',
      'local=/lan/',
      'interface=eth0',
      'bind-interfaces',
      'address=/routerlogin.net/192.168.77.1',
      'host-record=annas-iphone.lan,192.168.77.60',
      'dhcp-range=192.168.77.200,192.168.77.220,12h',
      'dhcp-leasefile=/run/dnsmasq.leases',
      'user=root',
      '',
    ].join('\n'),
  }),
  start: 'dnsmasq --keep-in-foreground --conf-file=/etc/lab-dnsmasq.conf --pid-file=/run/dnsmasq.pid &',
});
