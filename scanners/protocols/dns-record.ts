import { ByteReader, hex } from './bytes.ts';
import type { NameReader } from './dns-name.ts';
import { cleanText, decodeLatin1, decodeUtf8 } from './text.ts';

/** Record types that are asked for and read (RFC 1035, RFC 2782, RFC 3596, RFC 4034). */
export const dnsTypes = { A: 1, PTR: 12, HINFO: 13, TXT: 16, AAAA: 28, SRV: 33, NSEC: 47, ANY: 255 } as const;
export type DnsType = keyof typeof dnsTypes;

interface RecordHead {
  readonly name: string;
  /** Seconds, at most one day. */
  readonly ttl: number;
}

export type DnsRecord = RecordHead &
  (
    | { readonly type: 'A' | 'AAAA'; readonly address: string }
    | { readonly type: 'PTR'; readonly target: string }
    | { readonly type: 'SRV'; readonly port: number; readonly target: string }
    /** Keys are in lower case (RFC 6763 section 6.4); a value that is not text is given as 0x and hexadecimal. */
    | { readonly type: 'TXT'; readonly entries: ReadonlyMap<string, string> }
    | { readonly type: 'NSEC'; readonly next: string; readonly types: readonly number[] }
    | { readonly type: 'HINFO'; readonly cpu: string; readonly os: string }
  );

const longestTtl = 86_400;
const mostTextEntries = 64;
const mostTextBytes = 2_048;
const internetClass = 1;
const chaosClass = 3;

/** The record at `offset`, if it can be read, and where the next begins; `undefined` if nothing after can be trusted. */
export function readRecord(
  bytes: Uint8Array,
  offset: number,
  names: NameReader,
): { record?: DnsRecord; end: number } | undefined {
  const owner = names.read(offset);
  if (!owner) return undefined;
  const reader = new ByteReader(bytes, owner.end);
  const type = reader.uint16();
  const dnsClass = reader.uint16();
  const ttl = reader.uint32();
  const length = reader.uint16();
  if (type === undefined || dnsClass === undefined || ttl === undefined || length === undefined)
    return undefined;
  const start = reader.offset;
  const end = start + length;
  if (end > bytes.length) return undefined;
  // The top bit of the class is the cache-flush bit of RFC 6762 section 10.2.
  if (owner.name === undefined || ![internetClass, chaosClass].includes(dnsClass & 0x7fff)) return { end };
  // A TTL with its top bit set counts as zero (RFC 2181 section 8).
  const head = { name: owner.name, ttl: ttl >= 0x8000_0000 ? 0 : Math.min(ttl, longestTtl) };
  const data = readData(type, bytes, start, end, names);
  return data ? { record: { ...head, ...data }, end } : { end };
}

type RecordData = DnsRecord extends infer R
  ? R extends DnsRecord
    ? Omit<R, keyof RecordHead>
    : never
  : never;

function readData(
  type: number,
  bytes: Uint8Array,
  start: number,
  end: number,
  names: NameReader,
): RecordData | undefined {
  const data = bytes.subarray(start, end);
  const nameAt = (offset: number) => {
    const found = offset < end ? names.read(offset) : undefined;
    return found && found.end <= end ? found : undefined;
  };
  switch (type) {
    case dnsTypes.A:
      return data.length === 4 ? { type: 'A', address: data.join('.') } : undefined;
    case dnsTypes.AAAA:
      return data.length === 16 ? { type: 'AAAA', address: ipv6Text(data) } : undefined;
    case dnsTypes.PTR: {
      const target = nameAt(start)?.name;
      return target === undefined ? undefined : { type: 'PTR', target };
    }
    case dnsTypes.SRV: {
      const port = new ByteReader(bytes, start + 4, end).uint16();
      const target = nameAt(start + 6)?.name;
      return port === undefined || target === undefined ? undefined : { type: 'SRV', port, target };
    }
    case dnsTypes.TXT:
      return { type: 'TXT', entries: parseTextStrings(data) };
    case dnsTypes.NSEC: {
      const next = nameAt(start);
      if (next?.name === undefined) return undefined;
      return { type: 'NSEC', next: next.name, types: typeBitmap(bytes.subarray(next.end, end)) };
    }
    case dnsTypes.HINFO: {
      const [cpu, os] = strings(data);
      return cpu && os
        ? { type: 'HINFO', cpu: cleanText(decodeUtf8(cpu)), os: cleanText(decodeUtf8(os)) }
        : undefined;
    }
    default:
      return undefined;
  }
}

/** The 8 groups of an IPv6 address, without leading zeros and without `::`. */
function ipv6Text(data: Uint8Array): string {
  return Array.from({ length: 8 }, (_, group) =>
    (((data[group * 2] ?? 0) << 8) | (data[group * 2 + 1] ?? 0)).toString(16),
  ).join(':');
}

function* strings(data: Uint8Array): Generator<Uint8Array> {
  for (let offset = 0; offset < data.length; ) {
    const length = data[offset] ?? 0;
    if (offset + 1 + length > data.length) return;
    yield data.subarray(offset + 1, offset + 1 + length);
    offset += 1 + length;
  }
}

/** The key=value strings of a TXT record (RFC 6763 section 6): the first of equal keys counts. */
export function parseTextStrings(data: Uint8Array): ReadonlyMap<string, string> {
  const entries = new Map<string, string>();
  for (const bytes of strings(data.subarray(0, mostTextBytes))) {
    if (entries.size >= mostTextEntries) break;
    const equals = bytes.indexOf(0x3d);
    const key = decodeLatin1(equals < 0 ? bytes : bytes.subarray(0, equals)).toLowerCase();
    if (!/^[ -<>-~]+$/.test(key) || entries.has(key)) continue;
    entries.set(key, equals < 0 ? '' : textValue(bytes.subarray(equals + 1)));
  }
  return entries;
}

function textValue(bytes: Uint8Array): string {
  const text = decodeUtf8(bytes);
  const isText = !text.includes('\ufffd') && bytes.every((byte) => byte >= 0x20);
  return isText ? cleanText(text) : `0x${hex(bytes)}`;
}

/** The type numbers of an NSEC bitmap (RFC 4034 section 4.1.2). */
function typeBitmap(data: Uint8Array): number[] {
  const types: number[] = [];
  for (let offset = 0; offset + 2 <= data.length; ) {
    const window = data[offset] ?? 0;
    const length = data[offset + 1] ?? 0;
    if (length === 0 || length > 32 || offset + 2 + length > data.length) break;
    data.subarray(offset + 2, offset + 2 + length).forEach((byte, index) => {
      for (let bit = 0; bit < 8; bit++) if (byte & (0x80 >> bit)) types.push(window * 256 + index * 8 + bit);
    });
    offset += 2 + length;
  }
  return types;
}
