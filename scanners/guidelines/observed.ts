/** Picks out of a device's facts what a service really said. */
import type { Fact, Facts } from '../core/facts.ts';
import type { Observation } from '../core/model.ts';
import { tcpPort } from '../probes/open-ports.ts';
import { portSpoof } from '../probes/port-spoof.ts';

type Open<V> = Extract<V, { readonly state: 'open' }>;

/** The newest answer of each service that answered; silence, refusals and rubbish are left out. */
export function opened<V extends { readonly state: string }>(
  facts: Facts,
  kind: Fact<V>,
): readonly Observation<Open<V>>[] {
  return facts.perService(kind).filter(isOpen);
}

function isOpen<V extends { readonly state: string }>(o: Observation<V>): o is Observation<Open<V>> {
  return o.value.state === 'open';
}

/** Something answers on ports that nobody listens on, so an open port proves nothing. For checks that need `tcp.spoof`. */
export const answersEverywhere = (facts: Facts): boolean =>
  opened(facts, portSpoof).some(({ value }) => value.accepted > 0);

/** Knocks that were turned down on these TCP ports: the device said itself that nothing listens. For checks that need `tcp.port`. */
export function closed(facts: Facts, ...ports: readonly number[]): readonly Observation[] {
  return facts
    .perService(tcpPort)
    .filter(({ value, service }) => value.state === 'closed' && service && ports.includes(service.port));
}
