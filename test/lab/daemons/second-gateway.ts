import { defineDaemon, restart } from '../device.ts';

const START_GATEWAY = 'miniupnpd -d -f /etc/lab-miniupnpd.conf -P /run/miniupnpd.pid';

/**
 * A second router: MiniUPnPd with a mapping to a camera's web page and one of a game's, and a name server, dnsmasq, that
 * makes up answers. In its secure mode, MiniUPnPd lets nobody close a door but the device that it leads to.
 */
export default defineDaemon({
  id: 'second-gateway',
  mac: '58:11:22:4a:20:13',
  truth: {
    kind: 'router',
    manufacturer: 'ASUS',
    model: 'RT-AX55',
    name: 'RT-AX55',
    tcp: [53, 5555],
    findings: [
      { check: 'upnp-port-mapping', result: 'fail', port: 5555 },
      { check: 'dns-tampering', result: 'fail', port: 53 },
    ],
  },
  udp: [53, 1900],
  files: () => ({
    '/etc/lab-miniupnpd.conf': `ext_ifname=wan0
listening_ip=eth0
port=5555
enable_upnp=yes
secure_mode=yes
system_uptime=yes
friendly_name=RT-AX55
manufacturer_name=ASUSTek Computer Inc.
model_name=RT-AX55
model_number=3.0.0.4
uuid=3ddcd1d3-2380-45f5-b069-58112244a2013
lease_file=/run/upnp.leases
upnp_table_name=filter
upnp_nat_table_name=nat
upnp_forward_chain=miniupnpd
upnp_nat_chain=prerouting_miniupnpd
upnp_nat_postrouting_chain=postrouting_miniupnpd
allow 1-65535 192.168.77.0/24 1-65535
`,
    '/etc/lab-nat.nft': `table inet filter {
  chain forward { type filter hook forward priority 0; policy drop; jump miniupnpd; }
  chain miniupnpd { }
}
table inet nat {
  chain prerouting { type nat hook prerouting priority -100; jump prerouting_miniupnpd; }
  chain postrouting { type nat hook postrouting priority 100; jump postrouting_miniupnpd; }
  chain prerouting_miniupnpd { }
  chain postrouting_miniupnpd { }
}
`,
  }),
  start: `ip link add wan0 type bridge
ip addr add 203.0.113.9/24 dev wan0
ip link set wan0 up
nft -f /etc/lab-nat.nft
printf 'TCP:8081:192.168.77.12:80:0:IPCAM-HTTP\\nUDP:3074:192.168.77.60:3074:0:Xbox\\n' > /run/upnp.leases
dnsmasq --keep-in-foreground --no-resolv --no-hosts --user=root --pid-file=/run/dnsmasq.pid '--address=/#/203.0.113.5' &
${START_GATEWAY} &`,
  changes: {
    'let others close doors': `sed -i 's/secure_mode=yes/secure_mode=no/' /etc/lab-miniupnpd.conf
${restart('miniupnpd', START_GATEWAY)}`,
  },
});
