import { packet } from './bytes.ts';
import { cleanText, decodeUtf8, replaceHidden } from './text.ts';

const longestName = 255;
const longestLabel = 63;
const mostPointers = 64;
const largestExpansion = 65_536;

/**
 * Reads the names of one message (RFC 1035 section 4.1.4). A dot or backslash inside a label is written with a
 * backslash before it, as RFC 6763 section 4.3 does; hidden characters become U+FFFD.
 * All names of a message together expand to at most 64 KiB; names after that are unreadable.
 */
export class NameReader {
  readonly #bytes: Uint8Array;
  #expanded = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** The name at `offset`, if it can be read, and where what follows begins; `undefined` if its end is not known. */
  read(offset: number): { name?: string; end: number } | undefined {
    const labels: string[] = [];
    let end: number | undefined;
    let position = offset;
    let length = 1;
    let pointers = 0;
    // A pointer must lead before every place it came from, so that no chain can close.
    let before = offset;
    for (;;) {
      const size = this.#bytes[position];
      if (size === undefined) return end === undefined ? undefined : { end };
      if (size === 0) {
        this.#expanded += length;
        const after = end ?? position + 1;
        return this.#expanded > largestExpansion ? { end: after } : { name: labels.join('.'), end: after };
      }
      if (size >= 0xc0) {
        end ??= position + 2;
        const low = this.#bytes[position + 1];
        if (low === undefined) return undefined;
        const target = ((size & 0x3f) << 8) | low;
        if (target >= before || ++pointers > mostPointers) return { end };
        before = target;
        position = target;
        continue;
      }
      length += 1 + size;
      const tooLong = size > longestLabel || length > longestName;
      if (tooLong && end !== undefined) return { end };
      if (tooLong && size > longestLabel) return undefined;
      if (position + 1 + size > this.#bytes.length) return end === undefined ? undefined : { end };
      if (tooLong) return this.#skip(position);
      labels.push(escapeLabel(decodeUtf8(this.#bytes.subarray(position + 1, position + 1 + size))));
      position += 1 + size;
    }
  }

  /** Where a name that is too long to keep ends. */
  #skip(offset: number): { end: number } | undefined {
    let position = offset;
    for (;;) {
      const size = this.#bytes[position];
      if (size === undefined || (size > longestLabel && size < 0xc0)) return undefined;
      if (size === 0) return { end: position + 1 };
      if (size >= 0xc0) return { end: position + 2 };
      position += 1 + size;
    }
  }
}

function escapeLabel(text: string): string {
  return replaceHidden(text).replace(/[\\.]/g, '\\$&');
}

/** The labels of a name as `NameReader` writes it, without their escapes. */
export function dnsLabels(name: string): string[] {
  return [...name.matchAll(/(?:[^.\\]|\\.)+/gsu)].map(([label]) => label.replace(/\\(.)/gsu, '$1'));
}

/** The first label as it may be shown: the instance name of a service, the short name of a host. */
export function firstLabel(name: string): string {
  return cleanText(dnsLabels(name)[0] ?? '');
}

/** A name as it goes on the wire, or `undefined` where it or one of its labels is too long. */
export function dnsNameBytes(name: string): Uint8Array | undefined {
  const labels = dnsLabels(name).map((label) => packet(label));
  if (labels.some((label) => label.length > longestLabel)) return undefined;
  const bytes = packet(...labels.flatMap((label) => [label.length, label]), 0);
  return bytes.length > longestName ? undefined : bytes;
}

/** The name under which the host of an IPv4 address is looked up (RFC 1035 section 3.5). */
export function reverseName(ipv4: string): string {
  return `${ipv4.split('.').reverse().join('.')}.in-addr.arpa`;
}
