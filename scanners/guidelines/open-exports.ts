import type { Opened } from '../probes/answer.ts';
import type { nfsExports } from '../probes/nfs-exports.ts';

/** The folders that an NFS server gives to whoever asks; one that is kept for named computers is left out. */
export const openExports = ({ exports }: Opened<typeof nfsExports>): readonly string[] =>
  exports.filter(({ groups }) => groups.length === 0 || groups.includes('*')).map(({ path }) => path);
