import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a TFTP server answers a request for a file that does not exist (RFC 1350). */
export const tftpAnswer = fact(
  'tftp.answer',
  answer({
    reply: z.enum(['error', 'data']),
    errorCode: z.number().int().optional(),
    message: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'tftp' } : undefined),
);
