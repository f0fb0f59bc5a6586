import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { expect, test } from 'vitest';
import tlsVersions from '../../../scanners/probes/tls-versions.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { loopbackHost } from '../../support/loopback-host.ts';
import { pretendHost } from '../../support/pretend-network.ts';
import { testCertificate } from '../../support/test-certificate.ts';

async function versionsOf(options: tls.TlsOptions) {
  const server = tls.createServer({ ...testCertificate, ciphers: 'DEFAULT@SECLEVEL=0', ...options });
  server.on('tlsClientError', () => {});
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    return (await look(tlsVersions, loopbackHost(), { facts: [frontPage(port, { tls: true })] })).values;
  } finally {
    server.close();
  }
}

test.each([
  ['TLSv1', 'TLSv1.3', ['TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'], ['SSLv3']],
  ['TLSv1.2', 'TLSv1.2', ['TLSv1.2'], ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.3']],
  ['TLSv1', 'TLSv1', ['TLSv1'], ['SSLv3', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3']],
  ['TLSv1.3', 'TLSv1.3', ['TLSv1.3'], ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2']],
] as const)('a real server from %s to %s', async (minVersion, maxVersion, accepted, refused) => {
  expect(await versionsOf({ minVersion, maxVersion })).toEqual([
    { state: 'open', accepted, refused, unclear: [] },
  ]);
});

test('an SSL 3.0 answer is told as such', async () => {
  // Record of a ServerHello: version 3.0, random, no session, RSA with RC4 and SHA.
  const hello = Uint8Array.from([22, 3, 0, 0, 42, 2, 0, 0, 38, 3, 0, ...new Array(32).fill(1), 0, 0, 5, 0]);
  const host = pretendHost({
    'tcp/443': { reply: (sent) => (sent[10] === 0 ? hello : Uint8Array.of(21, 3, 0, 0, 2, 2, 40)) },
  });
  const { values } = await look(tlsVersions, host, { facts: [frontPage(443, { tls: true })] });
  expect(values).toMatchObject([{ state: 'open', accepted: ['SSLv3'] }]);
});

test.each([
  ['speaks HTTP', { 'tcp/443': { reply: () => 'HTTP/1.1 400 Bad Request\r\n\r\n' } }],
  ['says nothing', { 'tcp/443': '' }],
  ['is gone', {}],
])('a port that %s accepts no version', async (_what, device) => {
  const { values } = await look(tlsVersions, pretendHost(device), { facts: [frontPage(443, { tls: true })] });
  expect(values).toEqual([{ state: 'unreadable', why: 'no version of TLS was accepted' }]);
});
