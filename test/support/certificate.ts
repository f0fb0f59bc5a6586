import type { Opened } from '../../scanners/probes/answer.ts';
import { tlsCertificate } from '../../scanners/probes/tls-certificate.ts';
import { saw } from './observations.ts';
import { port } from './web-page.ts';

/** A certificate in good order on the day of the tests, with what a test wants to differ. */
export function sawCertificate(certificate: Partial<Opened<typeof tlsCertificate>> = {}) {
  return saw(
    tlsCertificate,
    {
      state: 'open',
      subject: 'device',
      names: [],
      notBefore: '2026-01-01T00:00:00Z',
      notAfter: '2028-01-01T00:00:00Z',
      serial: '01',
      selfSigned: true,
      keyType: 'RSA',
      keyBits: 2048,
      signatureAlgorithm: 'sha256WithRSAEncryption',
      sha256: 'a'.repeat(64),
      spkiSha256: 'b'.repeat(64),
      chainLength: 1,
      ...certificate,
    },
    port(443),
  );
}
