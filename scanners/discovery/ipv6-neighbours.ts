import { defineDiscovery } from '../core/define.ts';
import { neighbourEntry } from './neighbour-sweep.ts';
import { novelty } from './novelty.ts';
import { pause } from './pause.ts';

const pollMs = 1_000;
const mostAddressesOfOneMac = 16;

/**
 * IPv6 addresses of the link. Nobody can ask all 2^64 of them, so the address that a hardware address leads to
 * (RFC 4291, appendix A) is woken, and whatever the system's table holds besides is told too.
 */
export default defineDiscovery({
  id: 'ipv6-neighbours',
  touch: 'asks',
  gives: [neighbourEntry],
  async run({ network, interfaces, signal, sight }) {
    const isNew = novelty({ each: mostAddressesOfOneMac });
    const woken = new Set<string>();
    while (!signal.aborted) {
      const entries = await network.neighbours();
      for (const { address, mac, interface: on } of entries) {
        if (!address.includes(':') || !isNew(mac, address)) continue;
        sight({ address, mac })(neighbourEntry, { mac, interface: on, state: 'present' });
      }
      const candidates = entries.flatMap(({ mac, interface: name }) => {
        const on = interfaces.find((one) => one.name === name && one.ipv6);
        const address = on && linkLocalOf(mac, name);
        return address && !woken.has(address) ? [address] : [];
      });
      for (const address of candidates) woken.add(address);
      if (candidates.length > 0) await network.wake(candidates, signal);
      await pause(pollMs, signal);
    }
  },
});

/** `fe80::`, then the hardware address with `ff:fe` in its middle and its second-lowest bit turned. */
export function linkLocalOf(mac: string, zone: string): string | undefined {
  const bytes = mac.split(':').map((part) => Number.parseInt(part, 16));
  const [first, ...rest] = bytes;
  if (bytes.length !== 6 || first === undefined || bytes.some(Number.isNaN)) return undefined;
  const eight = [first ^ 0b10, ...rest.slice(0, 2), 0xff, 0xfe, ...rest.slice(2)];
  const groups = [0, 2, 4, 6].map((at) => ((eight[at] ?? 0) * 256 + (eight[at + 1] ?? 0)).toString(16));
  return `fe80::${groups.join(':')}%${zone}`;
}
