import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** A page on which the device says itself that no password was ever set. */
export const blankPassword = fact(
  'http.blank-password',
  answer({
    path: words,
    /** `set`: the page is one that we know, and a password is set. */
    password: z.enum(['never-set', 'set', 'unclear']),
    system: z.enum(['openwrt', 'axis', 'other']),
    text: words.optional(),
  }),
);
