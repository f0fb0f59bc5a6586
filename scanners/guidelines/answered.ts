import type { Fact, Facts } from '../core/facts.ts';
import type { Observation } from '../core/model.ts';
import { opened } from './observed.ts';

/** What a service said, next to the observation that proves it. */
export interface Answered<Said> {
  readonly seen: Observation;
  readonly value: Said;
}

/** The newest answer of each service that gave one, ready to be taken apart. */
export function answered<V extends { readonly state: string }>(
  facts: Facts,
  kind: Fact<V>,
): readonly Answered<Extract<V, { readonly state: 'open' }>>[] {
  return opened(facts, kind).map((seen) => ({ seen, value: seen.value }));
}
