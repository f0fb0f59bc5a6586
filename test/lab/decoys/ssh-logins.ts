import { generateKeyPairSync } from 'node:crypto';
import ssh2, { type AuthContext } from 'ssh2';
import type { Emulator, EmulatorHost } from '../../../scanners/demo/emulator.ts';
import { LoginLock } from '../../../scanners/demo/serve/http-login.ts';
import { decoy } from './decoy.ts';

type SshVerdict = (host: EmulatorHost) => (attempt: AuthContext, close: () => void) => void;

/** An SSH server that lets nobody in, each in another way. */
const ssh = (id: string, verdict: SshVerdict): Emulator =>
  decoy(id, 'raspberry', [22], (host) => {
    const judge = verdict(host);
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const hostKeys = [privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()];
    const server = new ssh2.Server({ hostKeys, ident: 'OpenSSH_7.9p1 Raspbian-10' }, (client) => {
      client.on('error', () => client.end());
      client.on('authentication', (attempt) => judge(attempt, () => client.end()));
    });
    host.listenTcp(22, (socket) => {
      socket.on('error', () => socket.destroy());
      server.injectSocket(socket);
    });
  });

/** Devices with SSH. */
export const sshLogins: readonly Emulator[] = [
  ssh('ssh-strong', () => (attempt) => attempt.reject(['password'])),
  ssh('ssh-keys-only', () => (attempt) => attempt.reject(['publickey'])),
  ssh('ssh-second-factor', () => (attempt) => {
    // The password is taken as one of two steps, whatever it is (RFC 4252, 5.1: partial success).
    if (attempt.method === 'password') attempt.reject(['keyboard-interactive'], true);
    else attempt.reject(['password']);
  }),
  ssh('ssh-asks-for-ever', () => (attempt) => {
    if (attempt.method !== 'keyboard-interactive') return attempt.reject(['keyboard-interactive']);
    const ask = () => attempt.prompt([{ prompt: 'Password: ', echo: false }], ask);
    ask();
  }),
  ssh('ssh-locks-after-3', (host) => {
    const lock = new LoginLock(3, () => host.harm('lockout', 1, 'SSH'));
    return (attempt, close) => {
      if (attempt.method === 'password') lock.note('wrong');
      if (lock.locked) close();
      else attempt.reject(['password']);
    };
  }),
];
