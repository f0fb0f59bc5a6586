import { z } from 'zod';
import type { Seen } from './case.ts';

const stated = z.object({ state: z.string() });

/** How a service answered: `open`, `silent`, `unreadable` and so on. */
export const statesOf = (seen: Seen, fact: string, port?: number): readonly string[] =>
  seen.values(fact, port).flatMap((value) => stated.safeParse(value).data?.state ?? []);

/** Every text that was kept of a device, keys included. */
export const textsOf = (seen: Seen): readonly string[] =>
  [...seen.observations.map(({ value }) => value), { ...seen.report, guidelines: [] }].flatMap((value) => [
    ...texts(value),
  ]);

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const [key, child] of Object.entries(value)) {
      yield key;
      yield* texts(child);
    }
}
