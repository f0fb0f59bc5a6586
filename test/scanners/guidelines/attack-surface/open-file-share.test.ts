import { expect, test } from 'vitest';
import openFileShare from '../../../../scanners/guidelines/attack-surface/open-file-share.ts';
import { ftpAnonymous } from '../../../../scanners/probes/ftp-anonymous.ts';
import { nfsExports } from '../../../../scanners/probes/nfs-exports.ts';
import { rsyncModules } from '../../../../scanners/probes/rsync-modules.ts';
import { smbShares } from '../../../../scanners/probes/smb-shares.ts';
import { saw } from '../../../support/observations.ts';
import { judged, testCheck } from '../../../support/subject.ts';

const smb = { transport: 'tcp', port: 445 } as const;
const rsync = { transport: 'tcp', port: 873 } as const;
const shares = (guest: boolean, ...names: string[]) =>
  saw(
    smbShares,
    { state: 'open', guest, shares: names.map((name) => ({ name, kind: 'disk' as const })) },
    smb,
  );
/** A folder of the family's, of which a guest learns the name and no more. */
const namesOnly = saw(
  smbShares,
  { state: 'open', guest: true, shares: [{ name: 'Family', kind: 'disk', opens: false }] },
  smb,
);
const modules = (...names: string[]) =>
  saw(rsyncModules, { state: 'open', version: '31.0', modules: names.map((name) => ({ name })) }, rsync);
const anonymous = (accepted: boolean) =>
  saw(
    ftpAnonymous,
    { state: 'open', accepted, code: accepted ? 230 : 530, reply: '' },
    { transport: 'tcp', port: 21 },
  );

testCheck(openFileShare, {
  fail: [{ seen: [modules('family-photos')] }, { seen: [shares(true, 'Public', 'Documents')] }],
  weak: [
    { seen: [shares(true, 'Public')] },
    { seen: [shares(true)] },
    { seen: [namesOnly] },
    { seen: [anonymous(true)] },
    { seen: [saw(nfsExports, { state: 'open', exports: [{ path: '/srv/films', groups: ['*'] }] })] },
  ],
  pass: [
    { seen: [shares(false)] },
    { seen: [anonymous(false), modules()] },
    { seen: [saw(nfsExports, { state: 'open', exports: [{ path: '/home', groups: ['192.168.1.4'] }] })] },
  ],
  unknown: [{}, { seen: [saw(smbShares, { state: 'silent' }, smb)] }],
});

test('several ways in are one finding; a single one names its service', () => {
  expect(judged(openFileShare, { seen: [shares(true, 'Public'), anonymous(true)] }).findings).toHaveLength(1);
  expect(judged(openFileShare, { seen: [modules('family-photos')] }).findings[0]?.service).toEqual(rsync);
});
