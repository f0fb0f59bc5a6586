import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a router opens ports on request without UPnP (NAT-PMP, RFC 6886). Only its outside address is asked. */
export const natPmp = fact(
  'nat-pmp.answer',
  answer({
    version: z.number().int(),
    result: z.number().int(),
    externalAddress: words.optional(),
    secondsSinceStart: z.number().int().optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'nat-pmp' } : undefined),
);
