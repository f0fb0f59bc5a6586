import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a web server answers a request that names another host: what DNS rebinding needs. */
export const foreignHost = fact(
  'http.foreign-host',
  answer({
    path: words,
    /** Status with the right Host header and with the foreign one. */
    ownStatus: z.number().int(),
    foreignStatus: z.number().int(),
    /** The same body, byte for byte or in kind and length, both times. */
    sameBody: z.boolean(),
    /** What the path gives: device data, a page, or a login. */
    gives: z.enum(['data', 'page', 'login', 'nothing']),
  }),
);
