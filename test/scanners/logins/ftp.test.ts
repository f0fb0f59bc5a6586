import net from 'node:net';
import { expect, test } from 'vitest';
import ftp from '../../../scanners/logins/ftp.ts';
import { ftpAnonymous } from '../../../scanners/probes/ftp-anonymous.ts';
import { ftpBanner } from '../../../scanners/probes/ftp-banner.ts';
import { tcp } from '../../support/known.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { tryLogin } from '../../support/try-login.ts';

/** Answers each command by its verb; everything that came is kept in `heard`. */
function server(answers: Readonly<Record<string, string>>, heard: string[] = []): net.Server {
  return net.createServer((socket) => {
    socket.on('error', () => undefined);
    socket.write('220 ready\r\n');
    socket.on('data', (data) => {
      const line = data.toString('latin1').trim();
      heard.push(line);
      const reply = answers[line] ?? answers[line.split(' ')[0] ?? ''];
      if (reply === 'drop') socket.destroy();
      else socket.write(`${reply ?? '502 no'}\r\n`);
    });
  });
}

const credential = { account: 'admin', password: 'secret' };

test.each([
  ['230', { USER: '331 go on', 'PASS secret': '230 welcome' }, { outcome: 'accepted' }],
  ['530', { USER: '331 go on', PASS: '530 no' }, { outcome: 'refused' }],
  ['421', { USER: '331 go on', PASS: '421 too many' }, { outcome: 'locked' }],
  [
    'a drop',
    { USER: '331 go on', PASS: 'drop' },
    { outcome: 'refused', lockSign: 'it dropped the connection after the try' },
  ],
  ['an account that needs more', { USER: '332 account' }, { outcome: 'unclear' }],
])('%s', async (_what, answers, expected) => {
  expect(await tryLogin(ftp, server(answers), credential)).toMatchObject(expected);
});

test('no data connection and no listing is ever asked for', async () => {
  const heard: string[] = [];
  await tryLogin(ftp, server({ USER: '331 go on', PASS: '230 welcome', QUIT: '221 bye' }, heard), credential);
  const said = ['USER admin', 'PASS secret', 'QUIT'];
  expect(heard.filter((line) => !said.includes(line))).toEqual([]);
  expect(heard.slice(0, 2)).toEqual(said.slice(0, 2));
});

test('an account with a line break is never typed', async () => {
  const heard: string[] = [];
  const outcome = await tryLogin(ftp, server({}, heard), { account: 'admin\r\nDELE x', password: '' });
  expect([outcome.outcome, heard]).toEqual(['unclear', []]);
});

test('notes where guests enter', () => {
  const greeted = saw(
    ftpBanner,
    { state: 'open', code: 220, banner: 'ready', features: [], authTls: 'refused' },
    tcp(21),
  );
  const guest = (accepted: boolean) =>
    saw(ftpAnonymous, { state: 'open', accepted, code: accepted ? 230 : 530, reply: '' }, tcp(21));
  expect(ftp.doors(factsFrom([greeted, guest(true)], ftp.needs))).toMatchObject([{ guestsEnter: true }]);
  expect(ftp.doors(factsFrom([greeted, guest(false)], ftp.needs))[0]).not.toHaveProperty('guestsEnter');
});
