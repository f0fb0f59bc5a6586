import { z } from 'zod';
import { type DiscoveryContext, defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { MacHolders } from './mac-holders.ts';
import { pause } from './pause.ts';

/**
 * The operating system's own record of a hardware address. `shared` when the same one answers for other addresses too:
 * a repeater or router that forwards for others (proxy ARP), so that it says nothing of the device.
 */
export const neighbourEntry = fact(
  'neighbour.entry',
  z.object({
    mac: z.string().max(17),
    interface: z.string().max(64),
    state: z.enum(['present', 'shared']),
  }),
);

/** The kernel's table takes this many at once and gives up on an address after three seconds; more overflow it. */
const batchSize = 256;
const batchMs = 3_200;

/** How long it takes until each of so many addresses has been woken and had time to answer, in milliseconds. */
export function sweepMs(addresses: number): number {
  return Math.ceil(addresses / batchSize) * batchMs;
}

/** Two knocks at two ports at a time end in this. */
const lastKnocksMs = 5_000;
const sweepPollMs = 100;
const listenPollMs = 1_000;
/** Wi-Fi loses broadcasts, and sleepy devices answer only when awake. */
const wakeAgainMs = 1_500;
const wakeSleepersMs = 10_000;
/** One of these is open, or refused, wherever somebody is. */
const usualPorts = [80, 443, 22, 445];

/** Makes the system resolve every address, and watches its table fill. Needs no privilege on any system. */
export default defineDiscovery({
  id: 'neighbour-sweep',
  touch: 'asks',
  gives: [neighbourEntry],
  async run(context) {
    const { addresses, network, signal } = context;
    const table = watchTable(context);
    await table.read();
    for (let start = 0; start < addresses.length && !signal.aborted; start += batchSize) {
      const batch = addresses.slice(start, start + batchSize);
      const sweep = wakeTwice(batch);
      for (let passedMs = 0; passedMs < batchMs && !signal.aborted; passedMs += sweepPollMs) {
        await pause(sweepPollMs, signal);
        await table.read();
      }
      await sweep;
    }
    for (let seconds = 1; !signal.aborted; seconds++) {
      await pause(listenPollMs, signal);
      await table.read();
      if ((seconds * listenPollMs) % wakeSleepersMs !== 0) continue;
      await network.wake(table.silent(addresses).slice(0, batchSize), signal);
    }
    await table.finish();

    async function wakeTwice(batch: readonly string[]) {
      await network.wake(batch, signal);
      await pause(wakeAgainMs, signal);
      if (!signal.aborted) await network.wake(table.silent(batch), signal);
    }
  },
});

/** Tells of each entry as soon as it is certain, and again when it changes. */
function watchTable({ network, sight, signal }: DiscoveryContext) {
  const seen = new Set<string>();
  const told = new Map<string, string>();
  const holders = new MacHolders((address) => network.answers(address, usualPorts));
  const read = async () => {
    const entries = (await network.neighbours()).filter(({ address }) => !address.includes(':'));
    for (const { address } of entries) seen.add(address);
    for (const { entry, state } of holders.settle(entries, performance.now())) {
      const { address, mac } = entry;
      if (told.get(address) === `${mac} ${state}`) continue;
      told.set(address, `${mac} ${state}`);
      const observe = sight({ address, mac, ...(state === 'shared' && { macShared: true }) });
      observe(neighbourEntry, { mac, interface: entry.interface, state });
    }
  };
  return {
    read: async () => {
      if (!signal.aborted) await read();
    },
    /** Who was knocked on when listening ended is still heard out: a device behind a repeater has no other word. */
    async finish() {
      if (!holders.isBusy) return;
      let limit: ReturnType<typeof setTimeout> | undefined;
      const over = new Promise<void>((resolve) => {
        limit = setTimeout(resolve, lastKnocksMs);
      });
      await Promise.race([holders.idle(), over]);
      clearTimeout(limit);
      await read();
    },
    silent: (addresses: readonly string[]) => addresses.filter((address) => !seen.has(address)),
  };
}
