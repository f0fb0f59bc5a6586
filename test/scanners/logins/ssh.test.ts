import { generateKeyPairSync } from 'node:crypto';
import net from 'node:net';
import { type AuthContext, Server } from 'ssh2';
import { expect, test } from 'vitest';
import ssh from '../../../scanners/logins/ssh.ts';
import { tryLogin } from '../../support/try-login.ts';

const key = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
}).privateKey;

/** A real SSH server of the library on loopback. */
function server(authenticate: (context: AuthContext) => void): net.Server {
  const inner = new Server({ hostKeys: [key] }, (client) => {
    client.on('authentication', authenticate);
    client.on('error', () => undefined);
  });
  return net.createServer((socket) => inner.injectSocket(socket));
}

const pi = { account: 'pi', password: 'raspberry' };

test('the right password', async () => {
  const asks = server((c) =>
    c.method === 'password' && c.username === 'pi' && c.password === 'raspberry'
      ? c.accept()
      : c.reject(['password']),
  );
  expect(await tryLogin(ssh, asks, pi)).toMatchObject({ outcome: 'accepted' });
});

test('keyboard-interactive', async () => {
  const asks = server((c) => {
    if (c.method !== 'keyboard-interactive') return c.reject(['keyboard-interactive']);
    c.prompt([{ prompt: 'Password: ', echo: false }], (answers) =>
      answers[0] === 'raspberry' ? c.accept() : c.reject(),
    );
  });
  expect(await tryLogin(ssh, asks, pi)).toMatchObject({ outcome: 'accepted' });
});

test('a wrong password', async () => {
  expect(
    await tryLogin(
      ssh,
      server((c) => c.reject(['password'])),
      pi,
    ),
  ).toEqual({ outcome: 'refused' });
});

test('something that is no SSH server', async () => {
  const other = net.createServer((socket) => socket.end('hello there\r\n'));
  expect((await tryLogin(ssh, other, pi)).outcome).not.toBe('accepted');
});
