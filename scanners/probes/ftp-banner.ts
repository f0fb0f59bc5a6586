import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Connection } from '../net/network.ts';
import { type FtpReply, ftpCommand, parseFtpReplies } from '../protocols/ftp-message.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

/** An FTP server's greeting and what it can do before a login. */
export const ftpBanner = fact(
  'ftp.banner',
  answer({
    /** The greeting's text, without its code. */
    banner: words,
    /** Of the greeting: 220 when ready. */
    code: z.number().int(),
    /** FEAT lines (RFC 2389); empty when it does not tell. */
    features: list(words, 64),
    /** `offered`: FEAT lists it or AUTH TLS was answered 234 (RFC 4217); `refused`: AUTH TLS was turned down. */
    authTls: z.enum(['offered', 'refused', 'unclear']),
  }),
  (value) => (value.state === 'open' ? { protocol: 'ftp', product: value.banner } : undefined),
);

/** Codes that say that AUTH itself is unknown or turned down, rather than asking for a login first. */
const refusals = [431, 500, 501, 502, 503, 504, 534];

/** Reads an FTP server's greeting and features, and asks once whether it can encrypt. No account is named. */
export default defineProbe({
  id: 'ftp-banner',
  touch: 'asks',
  needs: [tcpPort],
  gives: [ftpBanner],
  targets: (facts) => openPortsOf(facts, 'ftp').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const connected = await host.connect(service.port);
    if (connected.state !== 'open') {
      observe(ftpBanner, notAnswered(connected), service);
      return;
    }
    const { connection } = connected;
    try {
      const greeting = await readFtpReply(connection);
      if (!greeting) {
        observe(ftpBanner, { state: 'unreadable', why: 'no FTP greeting' }, service);
        return;
      }
      const features = await say(connection, 'FEAT');
      const listed = features?.code === 211 ? features.lines.slice(1, -1).map((line) => line.trim()) : [];
      observe(
        ftpBanner,
        {
          state: 'open',
          code: greeting.code,
          banner: greeting.lines.join(' ').slice(0, 256),
          features: listed.filter((line) => line !== '').slice(0, 64),
          authTls: await authTls(connection, listed, features?.code === 211),
        },
        service,
      );
      await connection.write('QUIT\r\n');
    } finally {
      connection.close();
    }
  },
});

async function authTls(connection: Connection, listed: readonly string[], toldFeatures: boolean) {
  if (listed.some((line) => /^AUTH\b.*\bTLS/i.test(line))) return 'offered';
  const reply = await say(connection, 'AUTH', 'TLS');
  if (reply?.code === 234) return 'offered';
  if (!reply) return 'unclear';
  return refusals.includes(reply.code) || (toldFeatures && reply.code >= 400) ? 'refused' : 'unclear';
}

async function say(connection: Connection, verb: 'FEAT' | 'AUTH', argument?: string) {
  const command = ftpCommand(verb, argument);
  if (!command || !(await connection.write(command))) return undefined;
  return readFtpReply(connection);
}

/** The next complete reply of a server. */
export async function readFtpReply(connection: Connection): Promise<FtpReply | undefined> {
  const { bytes } = await connection.read({
    maxBytes: 16_384,
    quietMs: 4_000,
    until: (sofar) => parseFtpReplies(sofar).length > 0,
  });
  return parseFtpReplies(bytes)[0];
}
