import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** Whether the home's name server checks signatures (DNSSEC, RFC 4035): a wrongly signed name must fail, a rightly signed one carries AD. */
export const dnssecValidation = fact(
  'dns.dnssec',
  answer({
    /** The wrongly signed name was refused with SERVFAIL. */
    refusesWrong: z.boolean(),
    authenticates: z.boolean(),
    validates: z.boolean(),
  }),
);
