import type { Depth, Probe, Sighting } from '../../scanners/core/define.ts';
import type { Fact } from '../../scanners/core/facts.ts';
import type { Identity, Observation, ServiceAddress } from '../../scanners/core/model.ts';
import type { Host } from '../../scanners/net/network.ts';
import { factsFrom, saw } from './observations.ts';

export interface Looked {
  readonly fact: string;
  readonly value: unknown;
  readonly service?: ServiceAddress;
}

interface Options {
  /** What is known before. */
  readonly facts?: readonly Observation[];
  readonly identity?: Partial<Identity>;
  readonly onlyPorts?: readonly number[];
  readonly depth?: Depth;
}

/**
 * Runs one probe on every target that it asks for, as the engine does, and gives all it observed.
 * A fact that is not listed in `gives`, one that is read but not in `needs`, a value that does not fit,
 * and a target about which nothing was told are failures.
 */
export async function look(probe: Probe, host: Host, options: Options = {}) {
  const observations = [...(options.facts ?? [])];
  const facts = () => factsFrom(observations, probe.needs);
  const identity: Identity = { kind: 'unknown', kindConfidence: 0, evidence: [], ...options.identity };
  const looked: Looked[] = [];
  const sightings: Omit<Sighting, 'address'>[] = [];
  for (const target of probe.targets(facts(), identity)) {
    const before = looked.length;
    await probe.run(target, {
      host,
      facts: facts(),
      identity,
      signal: new AbortController().signal,
      depth: options.depth ?? 'quick',
      ...(options.onlyPorts && { onlyPorts: options.onlyPorts }),
      observe<T>(kind: Fact<T>, value: NoInfer<T>, service?: ServiceAddress) {
        if (!probe.gives.some((given) => given.id === kind.id)) throw new Error(`${kind.id} is not in gives`);
        const seen = saw(kind, value, service, probe.id);
        looked.push({ fact: kind.id, value: seen.value, ...(service && { service }) });
        observations.push(seen);
      },
      sight: (sighting) => sightings.push(sighting),
    });
    if (looked.length === before) throw new Error(`${probe.id} told nothing of ${JSON.stringify(target)}`);
  }
  return { looked, values: looked.map((seen) => seen.value), sightings, observations };
}
