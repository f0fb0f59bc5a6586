import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, longWords, words } from './answer.ts';

/** The system group of an SNMP agent (RFC 3418 section 2), read with the community `public`. */
export const snmpSystem = fact(
  'snmp.system',
  answer({
    community: z.enum(['public', 'private']),
    version: z.enum(['1', '2c']),
    description: longWords.optional(),
    objectId: words.optional(),
    name: words.optional(),
    location: words.optional(),
    contact: words.optional(),
    /** Hundredths of a second since it started. */
    uptimeTicks: z.number().int().optional(),
  }),
);
