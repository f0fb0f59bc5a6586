import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a page is Synology DSM, by its API directory. */
export const synologyInfo = fact(
  'synology.info',
  answer({
    apis: z.number().int(),
    model: words.optional(),
    hostname: words.optional(),
    firmware: words.optional(),
  }),
);
