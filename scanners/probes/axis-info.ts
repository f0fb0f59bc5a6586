import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What an Axis camera tells anybody about itself. */
export const axisInfo = fact(
  'axis.info',
  answer({
    status: z.number().int(),
    model: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    brand: words.optional(),
  }),
);
