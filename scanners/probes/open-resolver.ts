import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, words } from './answer.ts';

/** Whether a device answers DNS questions, and the version that it tells (CHAOS TXT version.bind). */
export const openResolver = fact(
  'dns.resolver',
  answer({
    answers: z.boolean(),
    /** It offers to look up any name for us (RA, RFC 1035 section 4.1.1). */
    recursion: z.boolean(),
    version: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'dns', product: value.version }) : undefined),
);
