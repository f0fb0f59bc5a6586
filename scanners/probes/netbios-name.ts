import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

/** A NetBIOS node status (RFC 1002 section 4.2.18). */
export const netbiosName = fact(
  'netbios.name',
  answer({
    names: list(z.object({ name: words, suffix: z.number().int(), group: z.boolean() }), 32),
    computer: words.optional(),
    workgroup: words.optional(),
    mac: words.optional(),
  }),
);
