import { ByteReader, packet, uint32le } from './bytes.ts';
import { present } from './present.ts';
import { cleanTextOrNothing } from './text.ts';

const signature = packet('NTLMSSP\u0000');
const mostPairs = 32;

/** The first message of an NTLM login, which names nobody (MS-NLMP section 2.2.1.1): the answer tells names. */
export const ntlmNegotiate = packet(signature, uint32le(1), uint32le(0xa208_8207), new Uint8Array(16));

/** What a computer tells a stranger of itself. No login is ever tried with it. */
export interface NtlmNames {
  readonly computer?: string;
  readonly domain?: string;
  readonly dnsComputer?: string;
  readonly dnsDomain?: string;
  /** Of the operating system: `10.0.19041`. */
  readonly version?: string;
}

/** Finds the challenge in an answer and reads its names (section 2.2.1.2). */
export function parseNtlmChallenge(bytes: Uint8Array): NtlmNames | undefined {
  const start = findSignature(bytes);
  const message = bytes.subarray(start);
  const reader = new ByteReader(message, 8);
  if (start < 0 || reader.uint32le() !== 2) return undefined;
  reader.skip(8);
  const flags = reader.uint32le();
  reader.skip(16);
  const length = reader.uint16le();
  reader.skip(2);
  const offset = reader.uint32le();
  if (flags === undefined || length === undefined || offset === undefined) return undefined;
  const version = flags & 0x0200_0000 ? [reader.uint8(), reader.uint8(), reader.uint16le()] : [];
  const names = readPairs(new ByteReader(message, offset, offset + length));
  return present({
    computer: names.get(1),
    domain: names.get(2),
    dnsComputer: names.get(3),
    dnsDomain: names.get(4),
    version: version.length === 3 && !version.includes(undefined) ? version.join('.') : undefined,
  });
}

function findSignature(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(0x4e); at >= 0; at = bytes.indexOf(0x4e, at + 1)) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

/** Pairs of number and UTF-16 text, least significant byte first, up to number 0 (section 2.2.2.1). */
function readPairs(reader: ByteReader): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (let pairs = 0; pairs < mostPairs; pairs++) {
    const id = reader.uint16le();
    const value = reader.take(reader.uint16le() ?? 0);
    if (!id || !value) break;
    const text = cleanTextOrNothing(new TextDecoder('utf-16le').decode(value));
    if (id <= 4 && text !== undefined && !names.has(id)) names.set(id, text);
  }
  return names;
}
