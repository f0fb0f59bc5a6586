import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Connection } from '../net/network.ts';
import { present } from '../protocols/present.ts';
import { parseVncSecurity, parseVncVersion, vncVersionReply } from '../protocols/vnc-message.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

/** The security types that a VNC server offers (RFC 6143 section 7.1.2). 1 is none. */
export const vncSecurity = fact(
  'vnc.security',
  answer({
    version: words,
    types: list(z.number().int(), 32),
    none: z.boolean(),
    reason: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'vnc', version: value.version }) : undefined),
);

/** Takes part in the first two steps of a VNC handshake, in which the server says how it guards itself. */
export default defineProbe({
  id: 'vnc-security',
  touch: 'asks',
  needs: [tcpPort],
  gives: [vncSecurity],
  targets: (facts) => openPortsOf(facts, 'vnc').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const connected = await host.connect(service.port);
    if (connected.state !== 'open') {
      observe(vncSecurity, notAnswered(connected), service);
      return;
    }
    const { connection } = connected;
    const version = await versionOf(connection);
    const security = version === undefined ? undefined : await securityOf(connection, version);
    connection.close();
    if (version === undefined || !security) {
      observe(vncSecurity, { state: 'unreadable', why: 'no VNC handshake' }, service);
      return;
    }
    const { types, reason } = security;
    observe(vncSecurity, { state: 'open', version, types, none: types.includes(1), reason }, service);
  },
});

async function versionOf(connection: Connection) {
  const { bytes } = await connection.read({ quietMs: 4_000, until: (sofar) => sofar.length >= 12 });
  return parseVncVersion(bytes);
}

async function securityOf(connection: Connection, version: string) {
  await connection.write(vncVersionReply(version));
  const parse = (bytes: Uint8Array) => parseVncSecurity(bytes, version);
  const { bytes } = await connection.read({ quietMs: 4_000, until: (sofar) => parse(sofar) !== undefined });
  return parse(bytes);
}
