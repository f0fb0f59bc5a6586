/** Pieces of schemas for what devices say: a field of another type counts as missing, and text is cleaned and cut. */
import { z } from 'zod';
import { cleanText } from '../protocols/text.ts';

/** Visible text of at most 256 characters. */
export const saidText = z
  .string()
  .transform((text) => cleanText(text) || undefined)
  .optional()
  .catch(undefined);

/** A finite whole number. */
export const saidNumber = z.number().int().optional().catch(undefined);

export const saidBoolean = z.boolean().optional().catch(undefined);
