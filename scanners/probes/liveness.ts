import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list } from './answer.ts';

/** Whether a device still answers after it was looked at. */
export const liveness = fact(
  'host.liveness',
  answer({
    alive: z.boolean(),
    /** The ports that answered before and were asked again. */
    ports: list(z.number().int(), 4),
  }),
);
