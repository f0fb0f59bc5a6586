import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, list, words } from './answer.ts';

/** The security types that a VNC server offers (RFC 6143 section 7.1.2). 1 is none. */
export const vncSecurity = fact(
  'vnc.security',
  answer({
    version: words,
    types: list(z.number().int(), 32),
    none: z.boolean(),
    reason: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'vnc', version: value.version }) : undefined),
);
