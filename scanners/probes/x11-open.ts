import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, words } from './answer.ts';

/** Whether an X11 display lets anybody in (X Window System Protocol, section 8). */
export const x11Open = fact(
  'x11.open',
  answer({
    accepted: z.boolean(),
    vendor: words.optional(),
    reason: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'x11', product: value.vendor }) : undefined),
);
