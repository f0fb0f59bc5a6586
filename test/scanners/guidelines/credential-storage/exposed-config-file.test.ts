import check from '../../../../scanners/guidelines/credential-storage/exposed-config-file.ts';
import { ftpAnonymous } from '../../../../scanners/probes/ftp-anonymous.ts';
import { nfsExports } from '../../../../scanners/probes/nfs-exports.ts';
import { rsyncModules } from '../../../../scanners/probes/rsync-modules.ts';
import { smbShares } from '../../../../scanners/probes/smb-shares.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const smb = (guest: boolean, ...names: readonly string[]) =>
  saw(
    smbShares,
    { state: 'open', guest, shares: names.map((name) => ({ name, kind: 'disk' as const })) },
    port(445),
  );
const nfs = (path: string, ...groups: readonly string[]) =>
  saw(nfsExports, { state: 'open', exports: [{ path, groups: [...groups] }] }, port(2049));
const rsync = (name: string) =>
  saw(rsyncModules, { state: 'open', version: '31', modules: [{ name }] }, port(873));

const ftp = (accepted: boolean, ...names: readonly string[]) =>
  saw(ftpAnonymous, { state: 'open', accepted, code: 230, reply: '', names }, port(21));

const unlisted = saw(ftpAnonymous, { state: 'open', accepted: true, code: 230, reply: '' }, port(21));

testCheck(check, {
  fail: [
    { seen: [ftp(true, 'pub', 'backup.cfg')] },
    { seen: [ftp(true, 'etc')] },
    { seen: [smb(true, 'media', 'config')] },
    { seen: [nfs('/')] },
    { seen: [rsync('etc')] },
  ],
  weak: 'never',
  pass: [
    { seen: [ftp(false, 'etc')] },
    { seen: [smb(false, 'config')] },
    { seen: [smb(true)] },
    { seen: [nfs('/etc', '192.168.1.5')] },
  ],
  unknown: [
    {},
    { seen: [unlisted] },
    { seen: [ftp(true, 'readme.txt')] },
    { seen: [smb(true, 'Photos')] },
    { seen: [nfs('/srv/media')] },
  ],
});
