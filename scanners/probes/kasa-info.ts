import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, words } from './answer.ts';

/** What a TP-Link Kasa device tells anybody on port 9999; answering at all means control without a login. */
export const kasaInfo = fact(
  'kasa.info',
  answer({
    transport: z.enum(['tcp', 'udp']),
    model: words.optional(),
    alias: words.optional(),
    firmware: words.optional(),
    hardware: words.optional(),
    mac: words.optional(),
    type: words.optional(),
    /** Whether it tells where it is; the place itself is not kept. */
    location: z.boolean(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'kasa', version: value.firmware }) : undefined),
);
