import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { packet } from '../protocols/bytes.ts';
import {
  parseSshIdentification,
  parseSshKeyExchange,
  sshClientIdentification,
} from '../protocols/ssh-message.ts';
import { cleanText } from '../protocols/text.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

const names = list(z.string().max(128), 64);

/** An SSH server's identification line and the algorithms that it offers (RFC 4253 sections 4.2 and 7.1). */
export const sshIdent = fact(
  'ssh.ident',
  answer({
    /** The whole line, for example `SSH-2.0-dropbear_2019.78`. */
    line: words,
    /** `2.0`, `1.99` or `1.5`. */
    protocol: words,
    software: words,
    comments: words.optional(),
    /** Missing when the server did not send them. */
    algorithms: z
      .object({
        keyExchange: names,
        hostKey: names,
        ciphers: names,
        macs: names,
        compression: names,
      })
      .optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'ssh', product: value.software } : undefined),
);

const largestGreeting = 16_384;

/** Reads an SSH server's identification and algorithms, and leaves before any login. */
export default defineProbe({
  id: 'ssh-ident',
  touch: 'asks',
  needs: [tcpPort],
  gives: [sshIdent],
  targets: (facts) => openPortsOf(facts, 'ssh').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const connected = await host.connect(service.port);
    if (connected.state !== 'open') {
      observe(sshIdent, notAnswered(connected), service);
      return;
    }
    const { connection } = connected;
    try {
      const greeting = await connection.read({
        maxBytes: largestGreeting,
        quietMs: 4_000,
        until: (sofar) => parseSshIdentification(sofar) !== undefined,
      });
      const ident = parseSshIdentification(greeting.bytes);
      if (!ident) {
        const state = greeting.bytes.length > 0 ? 'unreadable' : 'silent';
        observe(sshIdent, { state, why: 'no SSH identification' }, service);
        return;
      }
      const { protocol, software, comments, end } = ident;
      await connection.write(sshClientIdentification);
      const rest = greeting.bytes.subarray(end);
      const more = parseSshKeyExchange(rest)
        ? undefined
        : await connection.read({
            maxBytes: largestGreeting,
            quietMs: 3_000,
            until: (sofar) => parseSshKeyExchange(packet(rest, sofar)) !== undefined,
          });
      const offer = parseSshKeyExchange(more ? packet(rest, more.bytes) : rest);
      const line = `SSH-${protocol}-${software}${comments === undefined ? '' : ` ${comments}`}`;
      observe(
        sshIdent,
        {
          state: 'open',
          line: cleanText(line),
          protocol,
          software,
          comments,
          algorithms: offer && {
            keyExchange: offer.keyExchange.slice(0, 64),
            hostKey: offer.hostKeys.slice(0, 64),
            ciphers: offer.ciphers.slice(0, 64),
            macs: offer.macs.slice(0, 64),
            compression: offer.compression.slice(0, 64),
          },
        },
        service,
      );
    } finally {
      connection.close();
    }
  },
});
