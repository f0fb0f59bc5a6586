import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** Whether a page repeats a query value in its HTML without escaping it. The marker is harmless markup. */
export const reflectedInput = fact(
  'http.reflection',
  answer({
    status: z.number().int(),
    reflected: z.enum(['raw', 'escaped', 'no']),
    html: z.boolean(),
  }),
);
