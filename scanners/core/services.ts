import type { Fact, ServiceDetail } from './facts.ts';
import type { Observation, Service } from './model.ts';

/** Folds what was seen on each port into the device's list of services, by port. Ports that answered with nothing stay out. */
export function servicesOf(
  observations: readonly Observation[],
  facts: ReadonlyMap<string, Fact<unknown>>,
): readonly Service[] {
  const found = new Map<string, Service>();
  for (const { service: at, fact, value } of observations) {
    if (!at) continue;
    const detail: ServiceDetail | undefined = facts.get(fact)?.service?.(value);
    if (!detail) continue;
    const key = `${at.transport}/${at.port}`;
    const before = found.get(key);
    found.set(key, { state: 'open', ...before, transport: at.transport, port: at.port, ...defined(detail) });
  }
  return [...found.values()]
    .filter((s) => s.state === 'open')
    .sort((a, b) => a.port - b.port || (a.transport < b.transport ? -1 : 1));
}

function defined(detail: ServiceDetail): ServiceDetail {
  return Object.fromEntries(Object.entries(detail).filter(([, value]) => value !== undefined));
}
