/** The smallest shapes, which every other schema is built from. */
import { z } from 'zod';
import type { Text } from '../../scanners/core/text.ts';
import type { Agree, Mirrors } from './mirror.ts';

/** Longest piece of text that crosses a process boundary, in UTF-16 units. */
const longestText = 20_000;

export const words = z.string().max(longestText);
export const text = z.strictObject({ en: words, cy: words.exactOptional() });

/** A name that our own code made: a check, a wizard, a step, a fact. */
export const name = z.string().regex(/^[a-z0-9][a-z0-9.:-]{0,79}$/);
/** An id of a device, a network, a check or a run, as main made it known. */
export const id = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}]+$/u);
export const count = z.number().int().min(0);
export const moment = z.string().max(40);
export const milliseconds = z.number().min(0);

export type WordsAgree = Agree<[Mirrors<typeof text, Text>]>;
