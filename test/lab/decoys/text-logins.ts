import type { Socket } from 'node:net';
import type { Emulator, EmulatorHost, ExpectedFinding } from '../../../scanners/demo/emulator.ts';
import { LoginLock } from '../../../scanners/demo/serve/http-login.ts';
import { decoy, type MAKER, onLine } from './decoy.ts';

const OPEN_TELNET: ExpectedFinding = { check: 'open-telnet', result: 'fail', port: 23 };
const ANY: Omit<ExpectedFinding, 'port'> = { check: 'any-password-accepted', result: 'fail' };

type FtpVerdict = (host: EmulatorHost) => (user: string) => string;

/** An FTP server that answers PASS as `verdict` says. Any other command after a refusal is refused as well. */
const ftp = (
  id: string,
  maker: keyof typeof MAKER,
  verdict: FtpVerdict,
  findings: readonly ExpectedFinding[] = [],
): Emulator =>
  decoy(
    id,
    maker,
    [21],
    (host) => {
      const judge = verdict(host);
      host.listenTcp(21, (socket) => {
        let user = '';
        socket.write('220 FTP server ready.\r\n');
        onLine(socket, (line) => {
          const [command = '', argument = ''] = line.split(' ');
          if (command.toUpperCase() === 'USER') {
            user = argument;
            socket.write('331 Please specify the password.\r\n');
          } else if (command.toUpperCase() === 'PASS') reply(socket, judge(user));
          else if (command.toUpperCase() === 'QUIT') socket.end('221 Goodbye.\r\n');
          else socket.write('530 Please login with USER and PASS.\r\n');
        });
      });
    },
    findings,
  );

function reply(socket: Socket, text: string): void {
  if (text.startsWith('421')) socket.end(`${text}\r\n`);
  else socket.write(`${text}\r\n`);
}

const ftpLogins: readonly Emulator[] = [
  ftp('ftp-strong', 'dahua', () => () => '530 Login incorrect.'),
  ftp('ftp-any', 'vivotek', () => () => '230 Login successful.', [{ ...ANY, port: 21 }]),
  ftp('ftp-closes', 'dahua', () => () => '421 Too many failed logins, closing.'),
  ftp('ftp-locks-after-3', 'axis', (host) => {
    const lock = new LoginLock(3, () => host.harm('lockout', 1, 'FTP'));
    return () => {
      lock.note('wrong');
      return lock.locked ? '421 Account locked.' : '530 Login incorrect.';
    };
  }),
  ftp('ftp-wants-tls', 'axis', () => () => '530 Non-anonymous sessions must use encryption.'),
  ftp('ftp-second-step', 'zyxel', () => () => '332 Need account for login.'),
];

/** What a Telnet server says after a password, and whether it goes on. */
type TelnetVerdict = (host: EmulatorHost) => (user: string, password: string) => string;

const telnet = (
  id: string,
  maker: keyof typeof MAKER,
  banner: string,
  verdict: TelnetVerdict,
  findings: readonly ExpectedFinding[] = [],
): Emulator =>
  decoy(
    id,
    maker,
    [23],
    (host) => {
      const judge = verdict(host);
      host.listenTcp(23, (socket) => {
        let user: string | undefined;
        socket.write(`${banner}login: `);
        onLine(socket, (line) => {
          if (user === undefined) {
            user = line;
            socket.write('Password: ');
          } else {
            socket.write(judge(user, line));
            user = undefined;
          }
        });
      });
    },
    [OPEN_TELNET, ...findings],
  );

const AGAIN = '\r\nLogin incorrect\r\nlogin: ';

const telnetLogins: readonly Emulator[] = [
  telnet('telnet-strong', 'dahua', '\r\n', () => () => AGAIN),
  telnet('telnet-any', 'zyxel', '\r\n', () => () => '\r\nBusyBox v1.12.1 built-in shell (ash)\r\n# ', [
    { ...ANY, port: 23 },
  ]),
  telnet(
    'telnet-prompt-in-banner',
    'dahua',
    '\r\nroot@camera:~# is reserved for service staff\r\n$ # >\r\n',
    () => () => AGAIN,
  ),
  telnet(
    'telnet-echoes',
    'zyxel',
    '\r\n',
    () => (user, password) => `\r\nYou said ${user} and ${password} # \r\nAccess denied\r\nlogin: `,
  ),
  telnet('telnet-locks-after-3', 'dahua', '\r\n', (host) => {
    const lock = new LoginLock(3, () => host.harm('lockout', 1, 'Telnet'));
    return () => {
      lock.note('wrong');
      return lock.locked ? '\r\nAccount locked\r\n' : AGAIN;
    };
  }),
  decoy('telnet-echo-server', 'raspberry', [23], (host) =>
    host.listenTcp(23, (socket) => {
      socket.on('error', () => socket.destroy());
      socket.pipe(socket);
    }),
  ),
];

/** Devices with FTP or Telnet. */
export const textLogins: readonly Emulator[] = [...ftpLogins, ...telnetLogins];
