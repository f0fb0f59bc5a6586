import { generateKeyPairSync } from 'node:crypto';
import ssh2 from 'ssh2';
import { defineEmulator } from '../emulator.ts';

/** An SSH honeypot: it lets anyone in with any password. */
export default defineEmulator({
  id: 'decoy-ssh-trap',
  mac: '2c:cf:67:4a:10:20',
  truth: {
    kind: 'unknown',
    manufacturer: 'Raspberry Pi',
    tcp: [22],
    findings: [{ check: 'any-password-accepted', result: 'fail', port: 22 }],
  },
  start(host) {
    const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
      type: 'pkcs1',
      format: 'pem',
    });
    const server = new ssh2.Server(
      { hostKeys: [key.toString()], ident: 'OpenSSH_7.4p1 Raspbian-10+deb9u4' },
      (client) => {
        client.on('error', () => client.end());
        client.on('authentication', (attempt) =>
          attempt.method === 'none' ? attempt.reject(['password']) : attempt.accept(),
        );
        client.on('session', (_accept, reject) => reject());
      },
    );
    host.listenTcp(22, (socket) => {
      socket.on('error', () => socket.destroy());
      server.injectSocket(socket);
    });
    return {};
  },
});
