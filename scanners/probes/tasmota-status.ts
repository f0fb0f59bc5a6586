import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a page is Tasmota's and open to anybody. */
export const tasmotaStatus = fact(
  'tasmota.status',
  answer({
    open: z.boolean(),
    name: words.optional(),
    firmware: words.optional(),
    module: words.optional(),
  }),
);
