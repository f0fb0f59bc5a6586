import { vi } from 'vitest';
import type { Discovery, Sighting } from '../../scanners/core/define.ts';
import type { Fact } from '../../scanners/core/facts.ts';
import type { ServiceAddress } from '../../scanners/core/model.ts';
import { type PretendLocalNetwork, pretendInterface } from './pretend-network.ts';

export interface Seen {
  readonly address: string;
  readonly fact: string;
  readonly value: unknown;
  readonly service?: ServiceAddress;
}

/**
 * Runs one discovery on a pretend network for so many pretend milliseconds, and gives all it told.
 * A value that does not fit its fact, a fact that is not listed in `gives` and a run that does not end are failures.
 */
export async function discover(
  discovery: Discovery,
  network: PretendLocalNetwork,
  options: { readonly forMs?: number; readonly addresses?: readonly string[] } = {},
) {
  const sightings: Sighting[] = [];
  const seen: Seen[] = [];
  const wrong: string[] = [];
  const given = new Set(discovery.gives.map((kind) => kind.id));
  const end = new AbortController();
  vi.useFakeTimers();
  try {
    let ended = false;
    const run = discovery
      .run({
        network,
        interfaces: [pretendInterface],
        addresses: options.addresses ?? ['192.168.1.1', '192.168.1.50'],
        signal: end.signal,
        sight(sighting) {
          sightings.push(sighting);
          return <T>(kind: Fact<T>, value: NoInfer<T>, service?: ServiceAddress) => {
            const parsed = kind.shape.safeParse(value);
            if (!given.has(kind.id)) wrong.push(`${kind.id} is not in gives`);
            if (!parsed.success) wrong.push(`${kind.id}: ${parsed.error.message}`);
            else
              seen.push({
                address: sighting.address,
                fact: kind.id,
                value: parsed.data,
                ...(service && { service }),
              });
          };
        },
      })
      .finally(() => {
        ended = true;
      });
    run.catch((error: unknown) => wrong.push(`threw ${String(error)}`));
    await vi.advanceTimersByTimeAsync(options.forMs ?? 10_000);
    end.abort();
    await vi.advanceTimersByTimeAsync(1_000);
    if (!ended) wrong.push('did not end within a second of its signal');
  } finally {
    vi.useRealTimers();
  }
  if (network.open() > 0) wrong.push(`left ${network.open()} sockets open`);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return { sightings, seen };
}
