import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, sha256Hex, words } from './answer.ts';

/** How a web server answers a path that does not exist. */
export const errorPage = fact(
  'http.error-page',
  answer({
    status: z.number().int(),
    /** The same page as at the root: a single-page application or a catch-all. */
    sameAsFront: z.boolean(),
    leak: z.enum(['stack-trace', 'file-path', 'none']),
    /** The line that gives it away. */
    leaked: words.optional(),
    bodySha256: sha256Hex,
  }),
);
