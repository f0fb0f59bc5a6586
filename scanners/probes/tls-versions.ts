import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Host } from '../net/network.ts';
import { clientHello, parseTlsAnswer, type TlsVersion } from '../protocols/tls-hello.ts';
import { answer, list } from './answer.ts';
import { httpFront } from './http-front.ts';
import { tcpPort } from './open-ports.ts';
import { randomBytes } from './random.ts';
import { tlsPorts } from './tls-ports.ts';

/** Oldest first. */
export const tlsVersionNames = ['SSLv3', 'TLSv1', 'TLSv1.1', 'TLSv1.2', 'TLSv1.3'] as const;
const version = z.enum(tlsVersionNames);

/** The protocol versions of a TLS port, each found out by a handshake of its own that offered that version alone. */
export const tlsVersions = fact(
  'tls.versions',
  answer({
    accepted: list(version, 5),
    /** Answered with an alert or closed at once. */
    refused: list(version, 5),
    /** No answer, or one that makes no sense. */
    unclear: list(version, 5),
  }),
  (value) => (value.state === 'open' ? { tls: true } : undefined),
);

/** In the order of asking: those that most devices have come first. */
const offers: readonly TlsVersion[] = ['TLSv1.2', 'TLSv1.3', 'TLSv1.1', 'TLSv1', 'SSLv3'];

/**
 * Offers one version at a time in a hello of our own, because a TLS library refuses to speak the old ones.
 * Nothing is encrypted: we leave after the server's first answer.
 */
export default defineProbe({
  id: 'tls-versions',
  touch: 'asks',
  needs: [tcpPort, httpFront],
  gives: [tlsVersions],
  targets: (facts) => tlsPorts(facts).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const found = new Map<TlsVersion, 'accepted' | 'refused' | 'unclear'>();
    for (const version of offers) found.set(version, await offer(host, service.port, version));
    const of = (outcome: string) => tlsVersionNames.filter((name) => found.get(name) === outcome);
    const value = {
      state: 'open' as const,
      accepted: of('accepted'),
      refused: of('refused'),
      unclear: of('unclear'),
    };
    observe(
      tlsVersions,
      value.accepted.length > 0 ? value : { state: 'unreadable', why: 'no version of TLS was accepted' },
      service,
    );
  },
});

async function offer(host: Host, port: number, version: TlsVersion) {
  const connected = await host.connect(port, { deadlineMs: 5_000 });
  if (connected.state !== 'open') return 'unclear';
  const { connection } = connected;
  await connection.write(clientHello({ version, random: randomBytes(32) }));
  const { bytes, end } = await connection.read({
    maxBytes: 102_400,
    quietMs: 3_000,
    until: (sofar) => {
      const answer = parseTlsAnswer(sofar);
      return answer === undefined || answer.version !== undefined || answer.alert !== undefined;
    },
  });
  connection.close();
  const answer = parseTlsAnswer(bytes);
  if (answer?.version === version) return 'accepted';
  if (answer?.version !== undefined || answer?.alert !== undefined) return 'refused';
  return bytes.length === 0 && end === 'closed' ? 'refused' : 'unclear';
}
