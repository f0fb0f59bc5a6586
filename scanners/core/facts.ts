import type { ZodType } from 'zod';
import type { Observation, Service, ServiceAddress } from './model.ts';

/**
 * A typed name for a kind of observation, with the shape of its value.
 * The discovery or probe that fills it declares it; a saved report is parsed by the same shape.
 */
export interface Fact<T> {
  readonly id: string;
  readonly shape: ZodType<T>;
  /** What such an observation says about the service that it was made on, for the device's list of services. */
  service?(value: T): ServiceDetail | undefined;
}

export type ServiceDetail = Partial<Omit<Service, keyof ServiceAddress>>;

/** `id` is `protocol.thing`, for example `telnet.banner`. */
export function fact<T>(
  id: string,
  shape: ZodType<T>,
  service?: (value: T) => ServiceDetail | undefined,
): Fact<T> {
  return service ? { id, shape, service } : { id, shape };
}

/** What is known about one device. A probe always answers, so an empty list means that nobody looked. */
export interface Facts {
  readonly device: string;
  /** Oldest first. */
  all<T>(kind: Fact<T>): readonly Observation<T>[];
  latest<T>(kind: Fact<T>): Observation<T> | undefined;
  /** The newest observation of each service. */
  perService<T>(kind: Fact<T>): readonly Observation<T>[];
}

/** `declared` keeps a member honest: reading a fact that it did not list in `needs` is a bug, so it throws. */
export function factsAbout(
  device: string,
  observations: readonly Observation[],
  declared?: readonly Fact<unknown>[],
): Facts {
  const byFact = indexOf(device, observations);
  function all<T>(kind: Fact<T>): readonly Observation<T>[] {
    if (declared && !declared.some((d) => d.id === kind.id)) {
      throw new Error(`${kind.id} is read but not listed in needs`);
    }
    // `observe` lets nothing but a T in under this id, and saved observations pass through `shape`.
    return (byFact.get(kind.id) ?? []) as Observation<T>[];
  }
  return {
    device,
    all,
    latest: (kind) => all(kind).at(-1),
    perService<T>(kind: Fact<T>) {
      const newest = new Map<string, Observation<T>>();
      for (const o of all(kind)) newest.set(serviceKey(o.service), o);
      return [...newest.values()];
    },
  };
}

interface Index {
  readonly device: string;
  readonly size: number;
  readonly byFact: ReadonlyMap<string, readonly Observation[]>;
}

/** Over a hundred checks ask about the same observations, so they are sorted once and again only when more have come. */
const indexes = new WeakMap<readonly Observation[], Index>();

function indexOf(device: string, observations: readonly Observation[]): Index['byFact'] {
  const before = indexes.get(observations);
  if (before?.device === device && before.size === observations.length) return before.byFact;
  const byFact = new Map<string, Observation[]>();
  for (const o of observations) {
    if (o.device !== device) continue;
    const same = byFact.get(o.fact);
    if (same) same.push(o);
    else byFact.set(o.fact, [o]);
  }
  indexes.set(observations, { device, size: observations.length, byFact });
  return byFact;
}

function serviceKey(service: ServiceAddress | undefined): string {
  return service ? `${service.transport}/${service.port}` : '';
}
