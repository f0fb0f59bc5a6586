import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

/** Whether the device itself names a contact for security problems (RFC 9116). */
export const deviceSecurityTxt = fact(
  'http.security-txt',
  answer({
    status: z.number().int(),
    present: z.boolean(),
    contacts: list(words, 8),
    expires: words.optional(),
  }),
);
