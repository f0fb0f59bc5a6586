import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Connection } from '../net/network.ts';
import { parseSshHostKey, sshHostKeyRequest } from '../protocols/ssh-host-key.ts';
import {
  parseSshIdentification,
  parseSshKeyExchange,
  sshClientIdentification,
} from '../protocols/ssh-message.ts';
import { answer, notAnswered, sha256Hex, words } from './answer.ts';
import { sha256 } from './digest.ts';
import { randomBytes } from './random.ts';
import { sshIdent } from './ssh-ident.ts';

/** The host key that an SSH server shows. Possession is not verified: we never log in here. */
export const sshHostKey = fact(
  'ssh.host-key',
  answer({
    /** `ssh-ed25519` and the like. */
    type: words,
    /** Of the key as sent (RFC 4253 section 6.6). */
    sha256: sha256Hex,
    /** For RSA keys. */
    bits: z.number().int().optional(),
  }),
);

const largestExchange = 32_768;

/** Starts a key exchange, reads the host key in the server's answer, and leaves. No encryption is ever set up. */
export default defineProbe({
  id: 'ssh-host-key',
  touch: 'asks',
  needs: [sshIdent],
  gives: [sshHostKey],
  targets: (facts) =>
    facts
      .perService(sshIdent)
      .flatMap(({ value, service }) => (value.state === 'open' && service ? [{ service }] : [])),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const connected = await host.connect(service.port);
    if (connected.state !== 'open') {
      observe(sshHostKey, notAnswered(connected), service);
      return;
    }
    const key = await readHostKey(connected.connection);
    connected.connection.close();
    observe(
      sshHostKey,
      key
        ? { state: 'open', type: key.type, sha256: sha256(key.blob), bits: key.bits }
        : { state: 'unreadable', why: 'no host key came' },
      service,
    );
  },
});

async function readHostKey(connection: Connection) {
  await connection.write(sshClientIdentification);
  const hello = await connection.read({
    maxBytes: largestExchange,
    quietMs: 4_000,
    until: (sofar) => offerIn(sofar) !== undefined,
  });
  const offer = offerIn(hello.bytes);
  const request = offer && sshHostKeyRequest(offer, randomBytes(272));
  if (!request) return undefined;
  await connection.write(request);
  const reply = await connection.read({
    maxBytes: largestExchange,
    quietMs: 6_000,
    until: (sofar) => parseSshHostKey(sofar) !== undefined,
  });
  return parseSshHostKey(reply.bytes);
}

function offerIn(bytes: Uint8Array) {
  const ident = parseSshIdentification(bytes);
  return ident && parseSshKeyExchange(bytes.subarray(ident.end));
}
