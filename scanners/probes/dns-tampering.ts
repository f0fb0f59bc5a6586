import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** Whether the home's name server makes up answers: a random name below .invalid must not exist (RFC 6761 section 6.4). */
export const dnsTampering = fact(
  'dns.tampering',
  answer({
    /** The answer to a name that cannot exist. */
    invalidName: z.enum(['no-such-name', 'made-up', 'error']),
    /** A well-known name whose addresses are published and fixed; `wrong` when another address came. */
    controlName: z.enum(['right', 'wrong', 'error']),
  }),
);
