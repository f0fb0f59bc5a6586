import check from '../../../../scanners/guidelines/credential-storage/baked-in-certificate.ts';
import { tlsCertificate } from '../../../../scanners/probes/tls-certificate.ts';
import { sawCertificate } from '../../../support/certificate.ts';
import { saw } from '../../../support/observations.ts';
import { testCheck } from '../../../support/subject.ts';

testCheck(check, {
  fail: 'never',
  weak: [
    { seen: [sawCertificate({ subject: 'localhost' })] },
    { seen: [sawCertificate({ subject: 'www.example.com' })] },
    { seen: [sawCertificate({ keyBits: 1024 })] },
    { seen: [sawCertificate({ signatureAlgorithm: 'sha1WithRSAEncryption' })] },
    { seen: [sawCertificate({ notBefore: '1970-01-01T00:00:00Z', notAfter: '1975-01-01T00:00:00Z' })] },
    { seen: [sawCertificate({ notAfter: '2046-01-01T00:00:00Z' })] },
  ],
  pass: [{ seen: [sawCertificate()] }, { seen: [sawCertificate({ notAfter: '2036-01-01T00:00:00Z' })] }],
  unknown: [{}, { seen: [saw(tlsCertificate, { state: 'silent' })] }],
});
