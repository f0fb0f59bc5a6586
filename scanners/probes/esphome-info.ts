import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, words } from './answer.ts';

/** How an ESPHome native API answers a hello: with a version, or asking for its encryption key. */
export const esphomeInfo = fact(
  'esphome.info',
  answer({
    encrypted: z.boolean(),
    server: words.optional(),
    name: words.optional(),
    passwordNeeded: z.boolean().optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'esphome', product: value.server }) : undefined),
);
