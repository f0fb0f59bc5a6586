import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** How an Android debugging port answers CNXN: CNXN is open to all, AUTH asks for a key. Closed at once. */
export const adbConnect = fact(
  'adb.connect',
  answer({
    reply: z.enum(['open', 'guarded', 'tls']),
    banner: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'adb' } : undefined),
);
