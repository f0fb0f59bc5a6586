import { X509Certificate } from 'node:crypto';
import { expect, test } from 'vitest';
import { selfSigned } from '../../../../scanners/demo/serve/certificate.ts';

test('the certificate says what it was given, and its signature holds', () => {
  const notAfter = new Date('2061-02-03T04:05:06Z');
  const made = selfSigned({
    commonName: 'camera',
    organisation: 'Maker',
    rsaBits: 1024,
    notBefore: new Date('2015-01-02T00:00:00Z'),
    notAfter,
  });
  const read = new X509Certificate(made.certificate);
  expect([
    read.subject,
    new Date(read.validFrom).getUTCFullYear(),
    new Date(read.validTo),
    read.verify(read.publicKey),
  ]).toEqual(['O=Maker\nCN=camera', 2015, notAfter, true]);
});

test('without an RSA size the key is on P-256', () => {
  const read = new X509Certificate(selfSigned({ commonName: 'x' }).certificate);
  expect(read.publicKey.asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
});
