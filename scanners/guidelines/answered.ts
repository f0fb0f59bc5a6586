import type { Fact, Facts } from '../core/facts.ts';
import type { Observation } from '../core/model.ts';

type Open<V> = Extract<V, { readonly state: 'open' }>;

/** What a service said, and the observation of it. */
export interface Answered<Said> {
  readonly seen: Observation;
  readonly value: Said;
}

/** The newest answer of each service that gave one. Closed, silent and unreadable ones prove nothing and are left out. */
export function answered<V extends { readonly state: string }>(
  facts: Facts,
  kind: Fact<V>,
): readonly Answered<Open<V>>[] {
  return facts.perService(kind).flatMap((seen) => (isOpen(seen.value) ? [{ seen, value: seen.value }] : []));
}

function isOpen<V extends { readonly state: string }>(value: V): value is Open<V> {
  return value.state === 'open';
}
