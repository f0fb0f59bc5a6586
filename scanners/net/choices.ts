import ipaddr from 'ipaddr.js';
import type { NetworkChoice } from '../core/options.ts';
import type { Text } from '../core/text.ts';
import type { NetworkInterface, Platform } from './network.ts';

/** A check looks at this many addresses at most, unless the owner names smaller ranges. */
export const mostAddresses = 1024;

type Code = NonNullable<NetworkChoice['code']>;

const reasons: Readonly<Record<Code, Text>> = {
  public: {
    en: 'This network has a public internet address. Homelatch only looks at home networks.',
    cy: 'Mae gan y rhwydwaith hwn gyfeiriad cyhoeddus ar y rhyngrwyd. Dim ond rhwydweithiau cartref y mae Homelatch yn eu gwirio.',
  },
  'carrier-nat': {
    en: 'This network is run by an internet provider and shared by many homes, so Homelatch leaves it alone.',
    cy: 'Darparwr rhyngrwyd sy’n rhedeg y rhwydwaith hwn, ac mae llawer o gartrefi yn ei rannu, felly mae Homelatch yn gadael llonydd iddo.',
  },
  vpn: {
    en: 'This is a VPN: the devices behind it are not in your home. Switch the VPN off, then try again.',
    cy: 'VPN yw hwn: nid yw’r dyfeisiau y tu ôl iddo yn eich cartref. Diffoddwch y VPN, yna rhowch gynnig arall arni.',
  },
  virtual: {
    en: 'This network exists only inside this computer.',
    cy: 'Dim ond y tu mewn i’r cyfrifiadur hwn y mae’r rhwydwaith hwn yn bodoli.',
  },
  'too-large': {
    en: 'This network is much larger than a home. Name the part that is yours with --range.',
    cy: 'Mae’r rhwydwaith hwn yn llawer mwy na chartref. Enwch y rhan sy’n perthyn i chi gyda --range.',
  },
};

/**
 * By the names that the systems and their programs give to tunnels and to networks of virtual machines and containers;
 * on Windows these are whole words, such as “OpenVPN TAP-Windows6” or “VMware Network Adapter VMnet8”.
 */
const tunnel =
  /^(tun|tap|wg|ppp|utun|ipsec|zt|tailscale|nordlynx|proton)|\b(vpn|tap-windows|wintun|wireguard|zerotier|tunnel)/i;
const inner =
  /^(docker|br-|virbr|vmnet|vboxnet|veth|lxc|lxd|podman|cni|flannel|bridge\d|vEthernet|awdl|llw|anpi)|\b(vmnet\d|virtualbox|hyper-v|wsl|npcap|host-only)/i;

/** Windows lets people rename a card, so what made it counts too: TAP-Windows; VMware's and VirtualBox's own side. */
const tunnelCard = /^00:ff:/i;
const innerCard = /^(00:50:56:c0:00|0a:00:27):/i;

/** Every network that this computer is attached to, with a reason where it may not be checked. */
export async function listNetworks(platform: Platform): Promise<readonly NetworkChoice[]> {
  const [all, routes, table] = await Promise.all([
    platform.interfaces(),
    platform.defaultRoutes(),
    platform.neighbours(),
  ]);
  return all.flatMap((on) => {
    if (!on.ipv4) return [];
    const [address = '', bits = ''] = on.ipv4.split('/');
    const range = `${ipaddr.IPv4.networkAddressFromCIDR(on.ipv4).toString()}/${bits}`;
    const gateway = routes.find((route) => route.interface === on.name)?.gateway;
    const gatewayMac = table.find((n) => n.address === gateway && n.interface === on.name)?.mac;
    const code = refusal(on, address, Number(bits));
    return [
      {
        id: `${gatewayMac ?? gateway ?? on.name}/${range}`,
        interface: on.name,
        address,
        range,
        ...(gateway !== undefined && { gateway }),
        allowed: code === undefined,
        ...(code && { code, why: reasons[code] }),
      },
    ];
  });
}

function refusal(on: NetworkInterface, address: string, bits: number): Code | undefined {
  const range = ipaddr.IPv4.parse(address).range();
  if (tunnel.test(on.name) || tunnelCard.test(on.mac ?? '')) return 'vpn';
  if (inner.test(on.name) || innerCard.test(on.mac ?? '')) return 'virtual';
  if (range === 'carrierGradeNat') return 'carrier-nat';
  if (range !== 'private' && range !== 'linkLocal') return 'public';
  if (2 ** (32 - bits) > mostAddresses) return 'too-large';
  return undefined;
}
