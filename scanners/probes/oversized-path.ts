import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** How a web server takes a path of 2 KiB, and whether it lives on. */
export const oversizedPath = fact(
  'http.oversized-path',
  answer({
    /** Missing when it closed or kept silent. */
    status: z.number().int().optional(),
    alive: z.boolean(),
  }),
);
