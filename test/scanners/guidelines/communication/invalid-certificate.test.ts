import check from '../../../../scanners/guidelines/communication/invalid-certificate.ts';
import { tlsCertificate } from '../../../../scanners/probes/tls-certificate.ts';
import { sawCertificate } from '../../../support/certificate.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(check, {
  fail: [
    { seen: [sawCertificate({ keyBits: 1024 })] },
    { seen: [sawCertificate({ signatureAlgorithm: 'md5WithRSAEncryption' })] },
  ],
  weak: [
    { seen: [sawCertificate({ notAfter: '2026-11-21T00:00:00Z' })] },
    { seen: [sawCertificate({ notBefore: '2027-01-01T00:00:00Z' })] },
  ],
  pass: [{ seen: [sawCertificate()] }, { seen: [sawCertificate({ keyType: 'EC', keyBits: 256 })] }],
  unknown: [{}, { seen: [saw(tlsCertificate, { state: 'silent' })] }],
});
