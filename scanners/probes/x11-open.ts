import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether an X11 display lets anybody in (X Window System Protocol, section 8). */
export const x11Open = fact(
  'x11.open',
  answer({
    accepted: z.boolean(),
    vendor: words.optional(),
    reason: words.optional(),
  }),
);
