import { expect, test } from 'vitest';
import ftpAnonymous from '../../../scanners/probes/ftp-anonymous.ts';
import { ftpBanner } from '../../../scanners/probes/ftp-banner.ts';
import { tcp } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { saw } from '../../support/observations.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [
  saw(ftpBanner, { state: 'open', code: 220, banner: 'x', features: [], authTls: 'unclear' }, tcp(21)),
];
const server = (user: string, password?: string) =>
  pretendHost({
    'tcp/21': {
      banner: '220 Hello\r\n',
      reply: (bytes) => {
        const line = new TextDecoder().decode(bytes);
        if (line.startsWith('USER')) return user;
        return line.startsWith('PASS') ? password : undefined;
      },
    },
  });

test.each([
  ['lets the guest in', ['331 Password?\r\n', '230 Welcome\r\n'], { accepted: true, code: 230 }],
  ['lets the guest in without a password', ['230 Welcome\r\n'], { accepted: true, code: 230 }],
  ['turns the guest away', ['331 Password?\r\n', '530 No\r\n'], { accepted: false, code: 530 }],
  ['wants encryption first', ['530 Use TLS\r\n'], { accepted: false, code: 530 }],
  ['is locked', ['421 Too many\r\n'], { accepted: false, code: 421 }],
] as const)('a server that %s', async (_what, [user, password], expected) => {
  const host = server(user, password);
  const { values } = await look(ftpAnonymous, host, { facts });
  expect(values).toMatchObject([{ state: 'open', ...expected }]);
  const said = Buffer.concat(host.written.get('tcp/21') ?? []).toString();
  expect(said).not.toMatch(/PASV|EPSV|PORT|LIST|RETR|STOR/);
});

test('a server that falls silent has not let anybody in', async () => {
  const { values } = await look(ftpAnonymous, server('331 Password?\r\n'), { facts });
  expect(values).toEqual([{ state: 'unreadable', why: 'no FTP reply' }]);
});
