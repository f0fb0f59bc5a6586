import net from 'node:net';
import { expect, test } from 'vitest';
import telnet from '../../../scanners/logins/telnet.ts';
import { tryLogin } from '../../support/try-login.ts';

/** Says one line after another, each once a line was typed. */
function server(...lines: readonly string[]): net.Server {
  return net.createServer((socket) => {
    let next = 0;
    socket.on('error', () => undefined);
    const say = () => {
      const line = lines[next++];
      if (line === undefined || line === 'drop') socket.destroy();
      else socket.write(line);
    };
    say();
    socket.on('data', (data) => {
      if (data.includes('\n')) say();
    });
  });
}

const root = { account: 'root', password: 'xc3511' };

test.each([
  ['a shell', ['dvr login: ', 'Password: ', '\r\nBusyBox v1.20\r\n# '], { outcome: 'accepted' }],
  ['a refusal', ['dvr login: ', 'Password: ', '\r\nLogin incorrect\r\ndvr login: '], { outcome: 'refused' }],
  [
    'a password that is echoed',
    ['dvr login: ', 'Password: ', 'xc3511\r\ndvr login: '],
    { outcome: 'refused' },
  ],
  [
    'no password asked',
    ['dvr login: ', '\r\n~ # '],
    { outcome: 'accepted', marker: 'a shell prompt came without a password' },
  ],
  [
    'a drop',
    ['dvr login: ', 'Password: ', 'drop'],
    { outcome: 'refused', lockSign: 'it dropped the connection after the try' },
  ],
  ['a lock', ['dvr login: ', 'Password: ', 'Too many login attempts. Try later.\r\n'], { outcome: 'locked' }],
  [
    'a menu that is no shell',
    ['dvr login: ', 'Password: ', '\r\nWelcome to the serial bridge\r\n'],
    { outcome: 'unclear' },
  ],
  ['no login at all', ['hello\r\n'], { outcome: 'unclear' }],
])('%s', async (_what, lines, expected) => {
  expect(await tryLogin(telnet, server(...lines), root)).toMatchObject(expected);
});
