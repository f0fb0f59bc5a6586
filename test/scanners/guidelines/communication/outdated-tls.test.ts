import check from '../../../../scanners/guidelines/communication/outdated-tls.ts';
import { tlsVersions } from '../../../../scanners/probes/tls-versions.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

type Version = 'SSLv3' | 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
const speaks = (accepted: Version[], unclear: Version[] = []) => ({
  seen: [saw(tlsVersions, { state: 'open', accepted, refused: [], unclear }, port(443))],
});

testCheck(check, {
  fail: [speaks(['TLSv1.1']), speaks(['SSLv3']), speaks(['TLSv1', 'TLSv1.1'])],
  weak: [speaks(['TLSv1', 'TLSv1.2']), speaks(['TLSv1.1', 'TLSv1.2', 'TLSv1.3'])],
  pass: [speaks(['TLSv1.2']), speaks(['TLSv1.2', 'TLSv1.3']), speaks(['TLSv1.2'], ['TLSv1.3'])],
  unknown: [
    {},
    speaks(['TLSv1.2'], ['TLSv1']),
    { seen: [saw(tlsVersions, { state: 'unreadable' }, port(443))] },
  ],
});
