import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Connection } from '../net/network.ts';
import { type FtpVerb, ftpCommand } from '../protocols/ftp-message.ts';
import { answer, notAnswered, words } from './answer.ts';
import { ftpBanner, readFtpReply } from './ftp-banner.ts';

/** Whether an FTP server lets a nameless guest in. Nothing is listed or read: no data connection is opened. */
export const ftpAnonymous = fact(
  'ftp.anonymous',
  answer({
    accepted: z.boolean(),
    code: z.number().int(),
    reply: words,
  }),
);

/** Asks once to be let in as the guest of RFC 1635, and leaves at once. */
export default defineProbe({
  id: 'ftp-anonymous',
  touch: 'careful',
  needs: [ftpBanner],
  gives: [ftpAnonymous],
  targets: (facts) =>
    facts
      .perService(ftpBanner)
      .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service }] : [])),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const connected = await host.connect(service.port);
    if (connected.state !== 'open') {
      observe(ftpAnonymous, notAnswered(connected), service);
      return;
    }
    const { connection } = connected;
    try {
      await readFtpReply(connection);
      const named = await say(connection, 'USER', 'anonymous');
      const last = named?.code === 331 ? await say(connection, 'PASS', 'guest@') : named;
      await connection.write('QUIT\r\n');
      if (!last) {
        observe(ftpAnonymous, { state: 'unreadable', why: 'no FTP reply' }, service);
        return;
      }
      const reply = last.lines.join(' ').slice(0, 256);
      observe(ftpAnonymous, { state: 'open', accepted: last.code === 230, code: last.code, reply }, service);
    } finally {
      connection.close();
    }
  },
});

async function say(connection: Connection, verb: FtpVerb, argument: string) {
  const command = ftpCommand(verb, argument);
  return command && (await connection.write(command)) ? readFtpReply(connection) : undefined;
}
