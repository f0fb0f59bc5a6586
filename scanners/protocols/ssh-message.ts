import { ByteReader, packet } from './bytes.ts';
import { present } from './present.ts';
import { cleanText, cleanTextOrNothing, decodeLatin1, decodeText } from './text.ts';

/** The line with which a client introduces itself (RFC 4253 section 4.2); some servers wait for it. */
export const sshClientIdentification = packet('SSH-2.0-Homelatch\r\n');

const largestPreamble = 16_384;
const longestLine = 255;
const largestPacket = 35_000;
const mostNames = 128;

export interface SshIdentification {
  /** `2.0`, `1.99` for both, or `1.5` and the like for the first protocol. */
  readonly protocol: string;
  readonly software: string;
  readonly comments?: string;
  /** Where the binary packets begin. */
  readonly end: number;
}

/** Finds the identification among the lines that a server may send before it, in the first 16 KiB. */
export function parseSshIdentification(bytes: Uint8Array): SshIdentification | undefined {
  const text = decodeLatin1(bytes.subarray(0, largestPreamble));
  const start = text.startsWith('SSH-') ? 0 : text.indexOf('\nSSH-') + 1;
  const stop = text.indexOf('\n', start);
  if (!text.startsWith('SSH-', start) || stop < 0 || stop - start > longestLine) return undefined;
  const line = decodeText(bytes.subarray(start, stop));
  const [, protocol, software, comments] = /^SSH-(\d{1,2}\.\d{1,2})-(\S*)(?: (.*))?/.exec(line) ?? [];
  if (protocol === undefined) return undefined;
  const shown = { software: cleanText(software ?? ''), comments: cleanTextOrNothing(comments) };
  return present({ protocol, ...shown, end: stop + 1 });
}

/** What a server offers, most preferred first (RFC 4253 section 7.1). */
export interface SshKeyExchange {
  readonly keyExchange: readonly string[];
  readonly hostKeys: readonly string[];
  readonly ciphers: readonly string[];
  readonly macs: readonly string[];
  readonly compression: readonly string[];
}

/** Reads the KEXINIT packet that follows the identification; ciphers, MACs and compression of both directions together. */
export function parseSshKeyExchange(bytes: Uint8Array): SshKeyExchange | undefined {
  const outer = new ByteReader(bytes);
  const length = outer.uint32() ?? 0;
  const padding = outer.uint8() ?? 0;
  if (length > largestPacket || outer.uint8() !== 20) return undefined;
  const reader = new ByteReader(outer.take(length - 2 - padding) ?? new Uint8Array());
  reader.skip(16);
  const lists = Array.from({ length: 8 }, () => readNames(reader.take(reader.uint32() ?? largestPacket)));
  const [keyExchange, hostKeys, cipherOut, cipherIn, macOut, macIn, compressionOut, compressionIn] = lists;
  if (
    !keyExchange ||
    !hostKeys ||
    !cipherOut ||
    !cipherIn ||
    !macOut ||
    !macIn ||
    !compressionOut ||
    !compressionIn
  ) {
    return undefined;
  }
  const both = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])];
  return {
    keyExchange,
    hostKeys,
    ciphers: both(cipherOut, cipherIn),
    macs: both(macOut, macIn),
    compression: both(compressionOut, compressionIn),
  };
}

function readNames(bytes: Uint8Array | undefined): string[] | undefined {
  if (!bytes) return undefined;
  const names = decodeLatin1(bytes).split(',', mostNames);
  return names.filter((name) => /^[!-~]{1,64}$/.test(name));
}
