import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

/** Folders that an NFS server exports, by name (RFC 1813 appendix I). */
export const nfsExports = fact(
  'nfs.exports',
  answer({
    exports: list(z.object({ path: words, groups: list(words, 16) }), 64),
  }),
  (value) => (value.state === 'open' ? { protocol: 'nfs' } : undefined),
);
