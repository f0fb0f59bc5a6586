import { createHash, generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import ssh2 from 'ssh2';
import { expect, test } from 'vitest';
import sshHostKey from '../../../scanners/probes/ssh-host-key.ts';
import sshIdentProbe, { sshIdent } from '../../../scanners/probes/ssh-ident.ts';
import { tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { loopbackHost } from '../../support/loopback-host.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

/** A real SSH server that offers one exchange only; gives its port and its key's digest. */
async function serve(kex: ssh2.KexAlgorithm) {
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  });
  const key = ssh2.utils.parseKey(privateKey);
  if (key instanceof Error) throw key;
  let logins = 0;
  const server = new ssh2.Server({ hostKeys: [privateKey], algorithms: { kex: [kex] } }, (client) => {
    client.on('error', () => {});
    client.on('authentication', () => {
      logins += 1;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sha256 = createHash('sha256').update(key.getPublicSSH()).digest('hex');
  return { port, sha256, logins: () => logins, close: () => server.close() };
}

const known = (port: number) => [
  saw(sshIdent, { state: 'open', line: 'SSH-2.0-x', protocol: '2.0', software: 'x' }, tcp(port)),
];

test.each([
  'curve25519-sha256',
  'ecdh-sha2-nistp256',
  'diffie-hellman-group14-sha256',
  'diffie-hellman-group14-sha1',
  'diffie-hellman-group1-sha1',
] as const)('gets the key of a real server that offers %s, without a login', async (kex) => {
  const server = await serve(kex);
  try {
    const { values } = await look(sshHostKey, loopbackHost(), { facts: known(server.port) });
    expect(values).toEqual([{ state: 'open', type: 'ssh-rsa', sha256: server.sha256, bits: 2048 }]);
    expect(server.logins()).toBe(0);
  } finally {
    server.close();
  }
});

test('a real server’s algorithms are read', async () => {
  const server = await serve('curve25519-sha256');
  try {
    const { values } = await look(
      { ...sshIdentProbe, targets: () => [{ service: tcp(server.port) }] },
      loopbackHost(),
    );
    expect(values).toMatchObject([
      {
        state: 'open',
        protocol: '2.0',
        algorithms: { keyExchange: expect.arrayContaining(['curve25519-sha256']) },
      },
    ]);
  } finally {
    server.close();
  }
});

test.each([
  ['nothing', ''],
  ['an identification alone', 'SSH-2.0-x\r\n'],
  ['a packet of absurd length', 'SSH-2.0-x\r\n\xff\xff\xff\xff\x04\x14'],
])('tells of a server that sends %s', async (_what, banner) => {
  const { values } = await look(sshHostKey, pretendHost({ 'tcp/22': banner }), { facts: known(22) });
  expect(values).toEqual([{ state: 'unreadable', why: 'no host key came' }]);
});
