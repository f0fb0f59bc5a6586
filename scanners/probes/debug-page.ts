import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a page for developers is served without a login. */
export const debugPage = fact(
  'http.debug-page',
  answer({
    path: words,
    status: z.number().int(),
    shows: z.enum(['versions', 'internals', 'nothing']),
    text: words.optional(),
  }),
);
