import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

/** Shared folders that a file server lists to a guest, by name. */
export const smbShares = fact(
  'smb.shares',
  answer({
    /** The anonymous session was let in. */
    guest: z.boolean(),
    shares: list(
      z.object({ name: words, kind: z.enum(['disk', 'printer', 'ipc', 'other']), remark: words.optional() }),
      64,
    ),
  }),
);
