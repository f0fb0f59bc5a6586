import { type Fact, type Facts, factsAbout } from '../../scanners/core/facts.ts';
import type { Observation, ServiceAddress } from '../../scanners/core/model.ts';

const device = 'device';
let last = 0;

/** An observation as the engine would keep it. A value that does not fit the fact's shape is a wrong test, so it throws. */
export function saw<T>(
  kind: Fact<T>,
  value: NoInfer<T>,
  service?: ServiceAddress,
  by = 'test',
): Observation<T> {
  last += 1;
  const parsed = kind.shape.parse(value);
  return { id: `o${last}`, fact: kind.id, device, at: last, by, value: parsed, ...(service && { service }) };
}

/** The facts of one device. `declared` is a member's `needs`: reading anything else then throws, as in the engine. */
export function factsFrom(observations: readonly Observation[], declared?: readonly Fact<unknown>[]): Facts {
  return factsAbout(device, observations, declared);
}
