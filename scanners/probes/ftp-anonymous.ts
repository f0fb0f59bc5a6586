import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether an FTP server lets a nameless guest in. Nothing is listed or read: no data connection is opened. */
export const ftpAnonymous = fact(
  'ftp.anonymous',
  answer({
    accepted: z.boolean(),
    code: z.number().int(),
    reply: words,
  }),
);
