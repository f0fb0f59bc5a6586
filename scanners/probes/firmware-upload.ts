import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a page for firmware upload is served without a login. Only the page is fetched. */
export const firmwareUpload = fact(
  'http.firmware-upload',
  answer({
    path: words,
    status: z.number().int(),
    /** A form with a file field. */
    form: z.boolean(),
    title: words.optional(),
  }),
);
