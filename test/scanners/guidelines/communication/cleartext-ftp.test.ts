import check from '../../../../scanners/guidelines/communication/cleartext-ftp.ts';
import { ftpBanner } from '../../../../scanners/probes/ftp-banner.ts';
import { tcpPort } from '../../../../scanners/probes/open-ports.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';
import { port } from '../../../support/web-page.ts';

const ftp = (authTls: 'offered' | 'refused' | 'unclear') =>
  saw(ftpBanner, { state: 'open', banner: 'vsFTPd', code: 220, features: [], authTls }, port(21));

testCheck(check, {
  fail: [
    { seen: [ftp('refused')], identity: { kind: 'camera' } },
    { seen: [ftp('refused')], identity: { kind: 'nas' } },
  ],
  weak: [{ seen: [ftp('refused')], identity: { kind: 'printer' } }, { seen: [ftp('refused')] }],
  pass: [{ seen: [ftp('offered')] }, { seen: [saw(tcpPort, { state: 'closed' }, port(21))] }],
  unknown: [{}, { seen: [ftp('unclear')] }, { seen: [saw(tcpPort, { state: 'silent' }, port(21))] }],
});
