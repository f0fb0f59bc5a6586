import { ByteReader, packet } from './bytes.ts';
import { cleanText, decodeLatin1, decodeText } from './text.ts';

const versionBytes = 12;
const mostTypes = 32;

/** Security types (RFC 6143 section 7.1.2, and what is registered beside it). */
export const vncSecurityNames: ReadonlyMap<number, string> = new Map([
  [1, 'none'],
  [2, 'VNC password'],
  [16, 'Tight'],
  [18, 'TLS'],
  [19, 'VeNCrypt'],
  [30, 'Apple Diffie-Hellman'],
]);

/** The version that a server begins with, such as `3.8`. */
export function parseVncVersion(bytes: Uint8Array): string | undefined {
  const [, major, minor] =
    /^RFB (\d{3})\.(\d{3})\n/.exec(decodeLatin1(bytes.subarray(0, versionBytes))) ?? [];
  return major === undefined ? undefined : `${Number(major)}.${Number(minor)}`;
}

/** Before 3.7 the server alone chose how to log in. */
export function vncServerChooses(version: string): boolean {
  const [major, minor] = version.split('.').map(Number);
  return major === 3 && (minor ?? 0) < 7;
}

/** The version that we answer with: 3.3, 3.7 or 3.8, as the specification asks. */
export function vncVersionReply(serverVersion: string): Uint8Array {
  const minor = vncServerChooses(serverVersion) ? 3 : serverVersion === '3.7' ? 7 : 8;
  return packet(`RFB 003.00${minor}\n`);
}

export interface VncSecurity {
  /** Type 1 lets anyone in. */
  readonly types: readonly number[];
  /** Why the server lets nobody in. */
  readonly reason?: string;
}

/** Reads what follows our version: since 3.7 a list of types, before it one type that the server has chosen. */
export function parseVncSecurity(bytes: Uint8Array, serverVersion: string): VncSecurity | undefined {
  const reader = new ByteReader(bytes);
  if (vncServerChooses(serverVersion)) {
    const type = reader.uint32();
    if (type === undefined || type > 255) return undefined;
    return type === 0 ? readRefusal(reader) : { types: [type] };
  }
  const count = reader.uint8();
  if (count === undefined) return undefined;
  if (count === 0) return readRefusal(reader);
  const types = reader.take(count);
  return types && { types: [...types.subarray(0, mostTypes)] };
}

function readRefusal(reader: ByteReader): VncSecurity {
  const length = Math.min(reader.uint32() ?? 0, reader.remaining, 1_024);
  return { types: [], reason: cleanText(decodeText(reader.take(length) ?? new Uint8Array())) };
}

/** The security type in which a password of eight characters at most is proven by a challenge (RFC 6143 section 7.2.2). */
export const vncPassword = 2;

export const vncChallengeBytes = 16;

/** The key of a password: its first eight bytes, each with its bits in reverse, filled up with zeros. */
export function vncKey(password: string): Uint8Array {
  const bytes = packet(password).subarray(0, 8);
  const key = new Uint8Array(8);
  key.set(
    bytes.map((byte) => Number.parseInt(byte.toString(2).padStart(8, '0').split('').reverse().join(''), 2)),
  );
  return key;
}

export interface VncResult {
  readonly result: 'accepted' | 'refused' | 'too-many';
  readonly reason?: string;
}

/** What came of the answer to the challenge (RFC 6143 section 7.1.3); its reason may be missing or come later. */
export function parseVncResult(bytes: Uint8Array): VncResult | undefined {
  const reader = new ByteReader(bytes);
  const code = reader.uint32();
  if (code === undefined || code > 2) return undefined;
  if (code === 0) return { result: 'accepted' };
  const { reason } = readRefusal(reader);
  return { result: code === 2 ? 'too-many' : 'refused', ...(reason ? { reason } : {}) };
}
