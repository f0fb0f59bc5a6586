import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** How a web server answers a method that does not exist, and TRACE (RFC 9110 section 9.3.8). */
export const httpMethods = fact(
  'http.methods',
  answer({
    /** Status of `CHECK /`. */
    unknownStatus: z.number().int(),
    traceStatus: z.number().int().optional(),
    /** TRACE sent our request back. */
    traceEchoes: z.boolean(),
    allow: words.optional(),
  }),
);
