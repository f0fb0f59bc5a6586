/** The shapes that probes share. Text is cleaned and cut before it is observed: a value that breaks its shape is dropped. */
import { z } from 'zod';
import type { Fact } from '../core/facts.ts';
import type { Unanswered } from '../net/network.ts';

/** One line of a device's own words, as `cleanText` leaves it. */
export const words = z.string().max(256);

/** A longer text, as `cleanText(…, textLimit)` leaves it. */
export const longWords = z.string().max(2_048);

/** Lower-case hexadecimal SHA-256. */
export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** At most `most` of them. */
export const list = <S extends z.ZodType>(shape: S, most: number) => z.array(shape).max(most).readonly();

const unanswered = z.object({
  state: z.enum(['closed', 'silent', 'refused', 'unreadable']),
  why: words.optional(),
});

/** Either what an open service said, or why nothing was learned. */
export function answer<S extends z.ZodRawShape>(shape: S) {
  return z.discriminatedUnion('state', [z.object({ state: z.literal('open'), ...shape }), unanswered]);
}

/** Why nothing was learned, without what belongs to the network's own types. */
export function notAnswered({ state, why }: Unanswered): z.infer<typeof unanswered> {
  return why === undefined ? { state } : { state, why: why.slice(0, 256) };
}

/** The value of a fact whose service answered. */
export type Opened<F> = F extends Fact<infer V> ? Extract<V, { state: 'open' }> : never;
