import { z } from 'zod';
import { type DiscoveryContext, defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Neighbour } from '../net/network.ts';
import { pause } from './pause.ts';

/** The operating system's own record of a hardware address. `gone` follows when a device stopped answering for it. */
export const neighbourEntry = fact(
  'neighbour.entry',
  z.object({
    mac: z.string().max(17),
    interface: z.string().max(64),
    state: z.enum(['present', 'gone']),
  }),
);

/** The kernel's table takes this many at once and gives up on an address after three seconds; more overflow it. */
const batchSize = 256;
const batchMs = 3_200;
const sweepPollMs = 100;
const listenPollMs = 1_000;
/** Wi-Fi loses broadcasts, and sleepy devices answer only when awake. */
const wakeAgainMs = 1_500;
const wakeSleepersMs = 10_000;

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

    async function wakeTwice(batch: readonly string[]) {
      await network.wake(batch, signal);
      await pause(wakeAgainMs, signal);
      if (!signal.aborted) await network.wake(table.silent(batch), signal);
    }
  },
});

/** Tells of each entry when it appears or changes, and once more when it has been missing twice in a row. */
function watchTable({ network, sight, signal }: DiscoveryContext) {
  const present = new Map<string, { entry: Neighbour; missed: number }>();
  const tell = (entry: Neighbour, state: 'present' | 'gone') =>
    sight({ address: entry.address, mac: entry.mac })(neighbourEntry, {
      mac: entry.mac,
      interface: entry.interface,
      state,
    });
  return {
    async read() {
      const entries = (await network.neighbours()).filter(({ address }) => !address.includes(':'));
      if (signal.aborted) return;
      const read = new Map(entries.map((entry) => [entry.address, entry]));
      for (const entry of entries) {
        if (present.get(entry.address)?.entry.mac !== entry.mac) tell(entry, 'present');
        present.set(entry.address, { entry, missed: 0 });
      }
      for (const [address, known] of present) {
        if (read.has(address)) continue;
        known.missed += 1;
        if (known.missed < 2) continue;
        present.delete(address);
        tell(known.entry, 'gone');
      }
    },
    silent: (addresses: readonly string[]) => addresses.filter((address) => !present.has(address)),
  };
}
