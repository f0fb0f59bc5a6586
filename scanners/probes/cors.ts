import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a web server lets pages of other sites read its answers (Fetch Standard, CORS protocol). */
export const cors = fact(
  'http.cors',
  answer({
    path: words,
    status: z.number().int(),
    allowOrigin: z.enum(['ours', 'any', 'null', 'other', 'none']),
    credentials: z.boolean(),
    /** What the path gives: device data or a mere page. */
    gives: z.enum(['data', 'page', 'login', 'nothing']),
  }),
);
