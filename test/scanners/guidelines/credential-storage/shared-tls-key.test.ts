import { neighbourEntry } from '../../../../scanners/discovery/neighbour-sweep.ts';
import check from '../../../../scanners/guidelines/credential-storage/shared-tls-key.ts';
import { sawCertificate } from '../../../support/certificate.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

const own = sawCertificate();
const twin = { ...sawCertificate(), device: 'other' };
const stranger = { ...sawCertificate({ spkiSha256: 'c'.repeat(64) }), device: 'other' };
const mac = 'b8:27:eb:00:00:01';
const sameCard = { ...saw(neighbourEntry, { mac, interface: 'eth0', state: 'present' }), device: 'other' };

testCheck(check, {
  fail: [
    { seen: [own], others: [twin] },
    { seen: [own], others: [twin, sameCard], mac: 'b8:27:eb:00:00:02' },
  ],
  weak: 'never',
  pass: [{ seen: [own], others: [stranger] }],
  unknown: [
    {},
    { seen: [own] },
    { seen: [own], others: [twin, sameCard], mac },
    { seen: [sawCertificate({ names: ['*.plex.direct'] })], others: [twin] },
  ],
});
