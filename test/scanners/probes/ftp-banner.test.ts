import { expect, test } from 'vitest';
import ftpBanner from '../../../scanners/probes/ftp-banner.ts';
import { openPort } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [openPort(21)];

/** A server that answers by command. */
const server = (banner: string, replies: Readonly<Record<string, string>>) =>
  pretendHost({
    'tcp/21': { banner, reply: (bytes) => replies[new TextDecoder().decode(bytes).trim()] },
  });

test.each([
  [
    'lists encryption',
    { FEAT: '211-Features:\r\n AUTH TLS\r\n UTF8\r\n211 End\r\n' },
    { features: ['AUTH TLS', 'UTF8'], authTls: 'offered' },
  ],
  [
    'does not list it, but has it',
    { FEAT: '211-Features:\r\n UTF8\r\n211 End\r\n', 'AUTH TLS': '234 Go on\r\n' },
    { features: ['UTF8'], authTls: 'offered' },
  ],
  [
    'does not know it',
    { FEAT: '500 Unknown\r\n', 'AUTH TLS': '502 Not implemented\r\n' },
    { features: [], authTls: 'refused' },
  ],
  [
    'tells its features and turns it down',
    { FEAT: '211-Features:\r\n UTF8\r\n211 End\r\n', 'AUTH TLS': '530 Please login\r\n' },
    { features: ['UTF8'], authTls: 'refused' },
  ],
  [
    'wants a login for everything',
    { FEAT: '530 Please login\r\n', 'AUTH TLS': '530 Please login\r\n' },
    { features: [], authTls: 'unclear' },
  ],
  ['falls silent', {}, { features: [], authTls: 'unclear' }],
] as const)('a server that %s', async (_what, replies, expected) => {
  const { values } = await look(ftpBanner, server('220 (vsFTPd 3.0.3)\r\n', replies), { facts });
  expect(values).toEqual([{ state: 'open', code: 220, banner: '(vsFTPd 3.0.3)', ...expected }]);
});

test.each(['SSH-2.0-x\r\n', '', '220-never closed\r\n'.repeat(2_000)])(
  '%# is no FTP greeting',
  async (banner) => {
    const { values } = await look(ftpBanner, server(banner, {}), { facts });
    expect(values).toEqual([{ state: 'unreadable', why: 'no FTP greeting' }]);
  },
);

test('names no account and opens no data connection', async () => {
  const host = server('220 Hello\r\n', { FEAT: '211 End\r\n', 'AUTH TLS': '500 no\r\n' });
  await look(ftpBanner, host, { facts });
  const said = Buffer.concat(host.written.get('tcp/21') ?? []).toString();
  expect([said, host.asked]).toEqual(['FEAT\r\nAUTH TLS\r\nQUIT\r\n', ['tcp/21']]);
});
