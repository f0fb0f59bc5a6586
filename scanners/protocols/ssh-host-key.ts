import { ByteReader, packet, uint32 } from './bytes.ts';
import type { SshKeyExchange } from './ssh-message.ts';
import { cleanText, decodeLatin1 } from './text.ts';

const largestPacket = 35_000;
const mostPackets = 8;

/** Message numbers of RFC 4253 section 12 and RFC 5656 section 4. */
const messages = { keyExchangeInit: 20, exchangeStart: 30, exchangeReply: 31 } as const;

/** The base point of the curve P-256, uncompressed (SEC 2, section 2.4.2): a valid public key of nobody's. */
const basePoint = Uint8Array.from(
  (
    '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296' +
    '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5'
  ).match(/../g) ?? [],
  (digits) => Number.parseInt(digits, 16),
);

/** How to begin each key exchange; bytes that are below the modulus serve as a public value, since we never finish. */
const publicValues: ReadonlyMap<string, (random: Uint8Array) => Uint8Array> = new Map([
  ['curve25519-sha256', curve25519],
  ['curve25519-sha256@libssh.org', curve25519],
  ['ecdh-sha2-nistp256', () => basePoint],
  ['diffie-hellman-group14-sha256', (random) => below(random, 256)],
  ['diffie-hellman-group14-sha1', (random) => below(random, 256)],
  ['diffie-hellman-group1-sha1', (random) => below(random, 128)],
]);

const keyTypes = [
  'ssh-ed25519',
  'ecdsa-sha2-nistp256',
  'ecdsa-sha2-nistp384',
  'ecdsa-sha2-nistp521',
  'rsa-sha2-512',
  'rsa-sha2-256',
  'ssh-rsa',
  'ssh-dss',
];

function curve25519(random: Uint8Array): Uint8Array {
  return random.slice(0, 32);
}

/** A positive number of that many bytes whose first bit is 0. */
function below(random: Uint8Array, length: number): Uint8Array {
  const value = random.slice(0, length);
  value[0] = ((value[0] ?? 0) & 0x3f) | 0x40;
  return value;
}

/**
 * The two packets that make a server show its host key: our KEXINIT, and the start of an exchange that is never
 * finished. `random` is at least 272 fresh bytes. `undefined` if the server offers no exchange that we know.
 */
export function sshHostKeyRequest(server: SshKeyExchange, random: Uint8Array): Uint8Array | undefined {
  const method = [...publicValues.keys()].find((name) => server.keyExchange.includes(name));
  const publicValue = publicValues.get(method ?? '');
  const hostKeys = keyTypes.filter((name) => server.hostKeys.includes(name));
  if (method === undefined || !publicValue || hostKeys.length === 0) return undefined;
  const same = [
    server.ciphers,
    server.ciphers,
    server.macs,
    server.macs,
    server.compression,
    server.compression,
  ];
  const lists = [[method], hostKeys, ...same, [], []].map(nameList);
  const hello = packet(messages.keyExchangeInit, random.slice(-16), ...lists, 0, uint32(0));
  const value = publicValue(random);
  const start = packet(messages.exchangeStart, uint32(value.length), value);
  return packet(binaryPacket(hello), binaryPacket(start));
}

function nameList(names: readonly string[]): Uint8Array {
  const text = packet(names.join(','));
  return packet(uint32(text.length), text);
}

/** Unencrypted binary packet (RFC 4253 section 6): at least 4 bytes of padding, to a multiple of 8. */
function binaryPacket(payload: Uint8Array): Uint8Array {
  const padding = 4 + ((8 - ((payload.length + 9) % 8)) % 8);
  return packet(uint32(payload.length + padding + 1), padding, payload, new Uint8Array(padding));
}

export interface SshHostKey {
  /** `ssh-ed25519` and the like. */
  readonly type: string;
  /** As sent: what fingerprints are made of. */
  readonly blob: Uint8Array;
  /** The length of an RSA modulus. */
  readonly bits?: number;
}

/** The host key in the packets after a server's identification line; `undefined` until it is there. */
export function parseSshHostKey(bytes: Uint8Array): SshHostKey | undefined {
  const reader = new ByteReader(bytes);
  for (let packets = 0; packets < mostPackets; packets += 1) {
    const length = reader.uint32() ?? 0;
    const body = length <= largestPacket ? reader.take(length) : undefined;
    if (!body) return undefined;
    if (body[1] === messages.exchangeReply) return readKey(body.subarray(2));
  }
  return undefined;
}

function readKey(reply: Uint8Array): SshHostKey | undefined {
  const outer = new ByteReader(reply);
  const blob = outer.take(outer.uint32() ?? largestPacket);
  if (!blob) return undefined;
  const inner = new ByteReader(blob);
  const name = inner.take(inner.uint32() ?? largestPacket);
  if (!name || name.length > 64) return undefined;
  const type = cleanText(decodeLatin1(name));
  if (type !== 'ssh-rsa') return { type, blob };
  inner.take(inner.uint32() ?? largestPacket);
  const modulus = inner.take(inner.uint32() ?? largestPacket);
  if (!modulus) return undefined;
  const start = modulus.findIndex((byte) => byte !== 0);
  const first = modulus[start] ?? 0;
  return { type, blob, bits: (modulus.length - start) * 8 - Math.clz32(first) + 24 };
}
