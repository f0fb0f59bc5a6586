import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a Shelly tells anybody at /shelly. */
export const shellyInfo = fact(
  'shelly.info',
  answer({
    generation: z.number().int(),
    model: words.optional(),
    app: words.optional(),
    name: words.optional(),
    mac: words.optional(),
    firmware: words.optional(),
    /** Whether it asks for a login to be controlled. */
    login: z.boolean(),
  }),
);
