import { LAN, type Trait } from './device.ts';

const ARP_ONLY = `
table inet trait {
  chain input { type filter hook input priority 0; policy drop; }
  chain output { type filter hook output priority 0; policy drop; }
}`;

const MDNS_ONLY = `
table inet trait {
  chain input { type filter hook input priority 0; policy drop; udp dport 5353 accept; }
  chain output { type filter hook output priority 0; policy drop; udp sport 5353 accept; }
}`;

/** The shell script by which a device comes to its place on the network. */
export function traitScript(trait: Trait | undefined): string {
  switch (trait) {
    case 'arp-only':
      return rules(ARP_ONLY);
    case 'mdns-only':
      return rules(MDNS_ONLY);
    case 'sleepy':
      // Going down takes the route away, and without one a broadcast has nowhere to go.
      return `(while :; do sleep 2; ip link set eth0 down; sleep 18; ip link set eth0 up; ip route replace default via ${LAN.router}; done) &`;
    case 'two-cards':
      // Each card answers for its own address only, as a Wi-Fi and a cable side of one box do.
      return 'sysctl -qw net.ipv4.conf.all.arp_ignore=1 net.ipv4.conf.all.arp_announce=2';
    case 'proxy-arp':
      // The addresses of the last route are answered for and swallowed, as by a router that answers for everybody.
      return `sysctl -qw net.ipv4.ip_forward=1 net.ipv4.conf.all.proxy_arp=1 net.ipv4.neigh.eth0.proxy_delay=0
ip link add nobody type veth peer name nowhere && ip link set nowhere up && ip link set nobody up && ip route add ${LAN.prefix}.224/27 dev nobody`;
    default:
      return '';
  }
}

function rules(text: string): string {
  return `nft -f - <<'RULES'${text}\nRULES`;
}
