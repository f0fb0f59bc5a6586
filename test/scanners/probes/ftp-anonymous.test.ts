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
  expect(said).not.toMatch(/PORT|RETR|STOR|DELE|MKD/);
});

test('a server that falls silent has not let anybody in', async () => {
  const { values } = await look(ftpAnonymous, server('331 Password?\r\n'), { facts });
  expect(values).toEqual([{ state: 'unreadable', why: 'no FTP reply' }]);
});

/** A server that lets the guest in and lists names over a second connection. */
const listing = (answers: Readonly<Record<string, string>>) =>
  pretendHost({
    'tcp/21': {
      banner: '220 Hello\r\n',
      reply: (bytes) => {
        const verb = new TextDecoder().decode(bytes).slice(0, 4);
        return { USER: '331 Password?\r\n', PASS: '230 Welcome\r\n', ...answers }[verb];
      },
    },
    'tcp/50001': { banner: 'readme.txt\r\n/pub/Photos\r\n' },
  });

test.each([
  [
    'by the newer way',
    { EPSV: '229 Entering (|||50001|)\r\n', NLST: '150 Here it comes\r\n' },
    ['readme.txt', 'Photos'],
  ],
  [
    'by the older way, whose address is passed over',
    { EPSV: '500 What?\r\n', PASV: '227 Entering (10,9,8,7,195,81)\r\n', NLST: '125 Here\r\n' },
    ['readme.txt', 'Photos'],
  ],
  ['on a port where nobody is', { EPSV: '229 Entering (|||50002|)\r\n' }, undefined],
  ['that is refused', { EPSV: '229 Entering (|||50001|)\r\n', NLST: '550 No\r\n' }, undefined],
])('a list %s', async (_what, answers, names) => {
  const { values } = await look(ftpAnonymous, listing(answers), { facts });
  expect(values[0]).toMatchObject({ state: 'open', accepted: true });
  expect(values[0]).toEqual(
    names ? expect.objectContaining({ names }) : expect.not.objectContaining({ names: expect.anything() }),
  );
});
