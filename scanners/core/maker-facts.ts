import { z } from 'zod';
import { fact } from './facts.ts';

/** A maker's own security.txt, fetched on the owner's wish from the domain that the knowledge base names. */
export const makerSecurityTxt = fact(
  'maker.security-txt',
  z.object({
    domain: z.string().max(253),
    /** `unclear`: the site did not answer, or sent us somewhere else. */
    state: z.enum(['valid', 'expired', 'absent', 'unclear']),
    /** ISO 8601. */
    expires: z.string().max(40).optional(),
  }),
);
