import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Connection, Host } from '../net/network.ts';
import { type FtpVerb, ftpCommand, ftpDataPort, parseFtpNames } from '../protocols/ftp-message.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { ftpBanner, readFtpReply } from './ftp-banner.ts';

/** Whether an FTP server lets a nameless guest in, and the names that it shows one. Nothing is read or written. */
export const ftpAnonymous = fact(
  'ftp.anonymous',
  answer({
    accepted: z.boolean(),
    code: z.number().int(),
    reply: words,
    /** Files and folders at the top; missing when it gave no list. */
    names: list(words, 64).optional(),
  }),
);

/** Asks once to be let in as the guest of RFC 1635, has the names at the top listed, and leaves. */
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
      const accepted = last?.code === 230;
      const names = accepted ? await namesShown(host, connection) : undefined;
      await connection.write('QUIT\r\n');
      if (!last) {
        observe(ftpAnonymous, { state: 'unreadable', why: 'no FTP reply' }, service);
        return;
      }
      const reply = last.lines.join(' ').slice(0, 256);
      observe(ftpAnonymous, { state: 'open', accepted, code: last.code, reply, names }, service);
    } finally {
      connection.close();
    }
  },
});

/** The names at the top, over a second connection to the same device. */
async function namesShown(host: Host, connection: Connection): Promise<readonly string[] | undefined> {
  const extended = await say(connection, 'EPSV');
  const offered = extended?.code === 229 ? extended : await say(connection, 'PASV');
  const port = offered && ftpDataPort(offered);
  const data = port === undefined ? undefined : await host.connect(port);
  if (data?.state !== 'open') return undefined;
  try {
    const begun = await say(connection, 'NLST');
    if (begun?.code !== 150 && begun?.code !== 125) return undefined;
    const { bytes } = await data.connection.read({ maxBytes: 16_384, quietMs: 3_000 });
    return parseFtpNames(bytes);
  } finally {
    data.connection.close();
  }
}

async function say(connection: Connection, verb: FtpVerb, argument?: string) {
  const command = ftpCommand(verb, argument);
  return command && (await connection.write(command)) ? readFtpReply(connection) : undefined;
}
