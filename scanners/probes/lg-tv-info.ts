import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** How an LG television answers on its control port. */
export const lgTvInfo = fact(
  'lg-tv.info',
  answer({
    status: z.number().int(),
    tls: z.boolean(),
    text: words.optional(),
  }),
);
