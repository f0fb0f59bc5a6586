import { generateKeyPairSync } from 'node:crypto';
import ssh2, { type Connection as SshClient } from 'ssh2';
import { expect } from 'vitest';
import sshTrap from '../../scanners/demo/devices/decoy-ssh-trap.ts';
import type { EmulatorHost } from '../../scanners/demo/emulator.ts';
import type { Seen } from './case.ts';
import { hostileFamily } from './family.ts';
import { statesOf, textsOf } from './seen.ts';
import { drip, flood, listen } from './streams.ts';

const key = generateKeyPairSync('rsa', { modulusLength: 2048 })
  .privateKey.export({ type: 'pkcs1', format: 'pem' })
  .toString();

function sshServer(host: EmulatorHost, greet: (client: SshClient) => void, banner?: string): void {
  const server = new ssh2.Server(
    { hostKeys: [key], ident: 'OpenSSH_7.4', ...(banner && { banner }) },
    (client) => {
      client.on('error', () => client.end());
      greet(client);
    },
  );
  listen(host, [22], (socket) => server.injectSocket(socket));
}

/** Talks FTP as `answer` says, line by line. */
const ftp = (host: EmulatorHost, answer: (command: string) => string) =>
  listen(host, [21], (socket) => {
    socket.write('220 ready\r\n');
    socket.on('data', (bytes: Buffer) => {
      for (const line of bytes.toString('latin1').split('\r\n')) if (line) socket.write(answer(line));
    });
  });

const said = (seen: Seen, port: number) =>
  seen.heard.filter((each) => each.port === port).map(({ text }) => text);
const checksOf = (seen: Seen) => seen.report.findings.map(({ check }) => check);

hostileFamily('D, remote logins', [
  {
    id: 'D1',
    title: 'writes a banner of long lines before its SSH name',
    start: (host) => listen(host, [22], (socket) => flood(socket, `${'b'.repeat(8_000)}\r\n`)),
    judge: (seen) => expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['unreadable']),
  },
  {
    id: 'D2',
    title: 'drips lines before its SSH name',
    start: (host) => listen(host, [22], (socket) => drip(socket, 'a\r\n', 50)),
    judge: (seen) => expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['unreadable']),
  },
  {
    id: 'D3',
    title: 'lies about the size of its key exchange',
    start: (host) =>
      listen(host, [22], (socket) => {
        socket.write('SSH-2.0-liar\r\n');
        socket.write(Buffer.concat([Buffer.from([0x80, 0, 0, 0, 4, 20]), Buffer.alloc(64 * 1024, 0x61)]));
      }),
    judge: (seen) => expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['open']),
  },
  {
    id: 'D4',
    title: 'lets in whoever comes over SSH',
    start: (host) => void sshTrap.start(host),
    judge: (seen) => expect(checksOf(seen)).not.toContain('default-password'),
  },
  {
    id: 'D5',
    title: 'asks question after question at the SSH login',
    start: (host) =>
      sshServer(
        host,
        (client) =>
          client.on('authentication', (attempt) => {
            if (attempt.method === 'keyboard-interactive') {
              const ask = () => attempt.prompt([{ prompt: 'Again: ', echo: false }], ask);
              ask();
            } else attempt.reject(['keyboard-interactive', 'password'], true);
          }),
        'banner\r\n'.repeat(1_000),
      ),
    judge: (seen) => expect(checksOf(seen)).not.toContain('default-password'),
  },
  {
    id: 'D6',
    title: 'waits for a channel with a packet size of nothing',
    start: (host) =>
      sshServer(host, (client) => {
        client.on('authentication', (attempt) => attempt.accept());
        client.on('session', () => host.harm('state-change', 1, 'an SSH session'));
      }),
    judge: (seen) => expect(statesOf(seen, 'ssh.ident', 22)).toEqual(['open']),
  },
  {
    id: 'D7',
    title: 'answers every refusal of a telnet option with a new offer',
    start: (host) =>
      listen(host, [23], (socket) => {
        let option = 0;
        const offer = () => socket.write(Buffer.from([255, 251, option++ & 127, 255, 253, option++ & 127]));
        socket.on('data', offer);
        offer();
      }),
    judge(seen) {
      expect(statesOf(seen, 'telnet.banner', 23)).toEqual(['open']);
      expect(Math.max(...said(seen, 23).map((text) => text.length))).toBeLessThan(200);
    },
  },
  {
    id: 'D8',
    title: 'opens a telnet sub-negotiation and never ends it',
    start: (host) =>
      listen(host, [23], (socket) => {
        socket.write(Buffer.from([255, 250, 24]));
        flood(socket, '\u001b[2J\u001b]8;;http://evil\u0007x'.repeat(200));
      }),
    judge: (seen) => expect(textsOf(seen).filter((text) => /\p{Cc}/u.test(text))).toEqual([]),
  },
  {
    id: 'D9',
    title: 'never ends its FTP greeting',
    start: (host) => listen(host, [21], (socket) => flood(socket, `220-${'f'.repeat(64_000)}\r\n`)),
    judge: (seen) => expect(statesOf(seen, 'ftp.banner', 21)).not.toContain('open'),
  },
  {
    id: 'D10',
    title: 'points FTP data at a third machine and at a printing port',
    start: (host) =>
      ftp(host, (command) => {
        if (/^(PORT|EPRT|RETR|STOR|DELE|MKD)/i.test(command)) host.harm('state-change', 1, command);
        if (/^EPSV/i.test(command)) return '500 no\r\n';
        return /^PASV/i.test(command) ? '227 Entering (203,0,113,9,35,140)\r\n' : '230 in\r\n';
      }),
    judge(seen) {
      expect(seen.reached).toContain(21);
      expect(seen.reached).not.toContain(9_100);
    },
  },
  {
    id: 'D11',
    title: 'lets in whoever comes over FTP',
    start: (host) => ftp(host, (command) => (/^USER/i.test(command) ? '331 password\r\n' : '230 in\r\n')),
    judge: (seen) => expect(checksOf(seen)).not.toContain('default-password'),
  },
  {
    id: 'D11.2',
    title: 'closes FTP to us at the second try',
    start: (host) => ftp(host, () => '421 too many tries, come back later\r\n'),
    judge: (seen) => expect(said(seen, 21).filter((text) => /PASS/i.test(text)).length).toBeLessThan(3),
  },
]);
