import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether a known settings backup can be fetched without a login. 512 bytes are looked at and dropped. */
export const settingsBackup = fact(
  'http.settings-backup',
  answer({
    path: words,
    status: z.number().int(),
    readable: z.boolean(),
    /** The file type that its first bytes give away. */
    marker: words.optional(),
  }),
);
