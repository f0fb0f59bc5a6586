import { X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import tlsCertificate from '../../../scanners/probes/tls-certificate.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { loopbackHost } from '../../support/loopback-host.ts';
import { pretendHost } from '../../support/pretend-network.ts';
import { testCertificate } from '../../support/test-certificate.ts';

const digits = (fingerprint: string) => fingerprint.replaceAll(':', '').toLowerCase();

test('reads the certificate of a real server', async () => {
  const server = tls.createServer(testCertificate);
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const { values } = await look(tlsCertificate, loopbackHost(), {
      facts: [frontPage(port, { tls: true })],
    });
    const certificate = new X509Certificate(testCertificate.cert);
    expect(values).toMatchObject([
      {
        state: 'open',
        protocol: 'TLSv1.3',
        subject: 'camera.local',
        issuer: 'camera.local',
        organisation: 'Acme',
        selfSigned: true,
        keyType: 'RSA',
        keyBits: 2048,
        signatureAlgorithm: 'sha256WithRSAEncryption',
        names: ['camera.local', '127.0.0.1'],
        sha256: digits(certificate.fingerprint256),
        chainLength: 1,
      },
    ]);
  } finally {
    server.close();
  }
});

test('a server whose encryption is too old for the library is still read, by a hello of our own', async () => {
  const der = new X509Certificate(testCertificate.cert).raw;
  const u24 = (n: number) => [n >> 16, (n >> 8) & 255, n & 255];
  const list = [...u24(der.length), ...der];
  const messages = [
    ...[2, 0, 0, 38, 3, 0, ...new Array(32).fill(1), 0, 0, 5, 0],
    ...[11, ...u24(list.length + 3), ...u24(list.length), ...list],
    ...[14, 0, 0, 0],
  ];
  const flight = Uint8Array.from([22, 3, 0, messages.length >> 8, messages.length & 255, ...messages]);
  const host = pretendHost({
    'tls/443': { state: 'unreadable', why: 'unsupported protocol' },
    'tcp/443': { reply: (sent) => (sent[10] === 0 ? flight : Uint8Array.of(21, 3, 1, 0, 2, 2, 70)) },
  });
  const { values } = await look(tlsCertificate, host, { facts: [frontPage(443, { tls: true })] });
  expect(values).toMatchObject([{ state: 'open', subject: 'camera.local' }]);
});

test('no certificate is told as unreadable', async () => {
  const host = pretendHost({
    'tls/443': { tls: { protocol: 'TLSv1.2', cipher: 'x', certificates: [Uint8Array.of(0x30, 0x84, 255)] } },
  });
  const { values } = await look(tlsCertificate, host, { facts: [frontPage(443, { tls: true })] });
  expect(values).toEqual([{ state: 'unreadable', why: 'no certificate that can be read' }]);
});
