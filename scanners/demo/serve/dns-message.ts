/** The little of DNS (RFC 1035) and mDNS (RFC 6762) that a responder needs. */
export interface DnsQuestion {
  readonly name: string;
  readonly type: number;
  /** The asker wants a unicast answer (RFC 6762, 5.4). */
  readonly unicast: boolean;
}

export interface DnsQuery {
  readonly id: number;
  readonly questions: readonly DnsQuestion[];
}

export interface DnsRecord {
  readonly name: readonly string[];
  readonly type: number;
  readonly ttl: number;
  /** The record belongs to this device alone (RFC 6762, 10.2). */
  readonly unique: boolean;
  readonly data: Uint8Array;
}

export const DNS_TYPE = { a: 1, ptr: 12, txt: 16, aaaa: 28, srv: 33, any: 255 } as const;

/** Reads a query. Answers, broken packets and compressed questions beyond the first level give undefined. */
export function readQuery(packet: Uint8Array): DnsQuery | undefined {
  const bytes = Buffer.from(packet);
  if (bytes.length < 12 || (bytes.readUInt16BE(2) & 0x8000) !== 0) return undefined;
  const questions: DnsQuestion[] = [];
  let at = 12;
  for (let left = Math.min(bytes.readUInt16BE(4), 64); left > 0; left--) {
    const name = readName(bytes, at);
    if (!name || name.end + 4 > bytes.length) return undefined;
    questions.push({
      name: name.labels.join('.').toLowerCase(),
      type: bytes.readUInt16BE(name.end),
      unicast: (bytes.readUInt16BE(name.end + 2) & 0x8000) !== 0,
    });
    at = name.end + 4;
  }
  return { id: bytes.readUInt16BE(0), questions };
}

function readName(bytes: Buffer, start: number): { labels: string[]; end: number } | undefined {
  const labels: string[] = [];
  let at = start;
  let end = -1;
  for (let steps = 0; steps < 64; steps++) {
    const length = bytes[at];
    if (length === undefined) return undefined;
    if (length === 0) return { labels, end: end < 0 ? at + 1 : end };
    if (length >= 0xc0) {
      if (end < 0) end = at + 2;
      at = ((length & 0x3f) << 8) | (bytes[at + 1] ?? 0);
    } else {
      labels.push(bytes.toString('utf8', at + 1, at + 1 + length));
      at += length + 1;
    }
  }
  return undefined;
}

/** Writes a response without compression. A legacy query has its question repeated (RFC 6762, 6.7). */
export function writeResponse(
  answers: readonly DnsRecord[],
  additional: readonly DnsRecord[],
  legacy?: { readonly id: number; readonly name: readonly string[]; readonly type: number },
): Uint8Array {
  const header = Buffer.alloc(12);
  header.writeUInt16BE(legacy?.id ?? 0, 0);
  header.writeUInt16BE(0x8400, 2);
  header.writeUInt16BE(legacy ? 1 : 0, 4);
  header.writeUInt16BE(answers.length, 6);
  header.writeUInt16BE(additional.length, 10);
  const question = legacy ? [writeName(legacy.name), word(legacy.type), word(1)] : [];
  const records = [...answers, ...additional].flatMap((record) => writeRecord(record, legacy !== undefined));
  return Buffer.concat([header, ...question, ...records]);
}

function writeRecord(record: DnsRecord, legacy: boolean): Uint8Array[] {
  const ttl = Buffer.alloc(4);
  ttl.writeUInt32BE(legacy ? Math.min(10, record.ttl) : record.ttl);
  const flush = record.unique && !legacy ? 0x8001 : 1;
  return [writeName(record.name), word(record.type), word(flush), ttl, word(record.data.length), record.data];
}

export function writeName(labels: readonly string[]): Uint8Array {
  const parts = labels.map((label) => {
    const text = Buffer.from(label).subarray(0, 63);
    return Buffer.concat([Buffer.from([text.length]), text]);
  });
  return Buffer.concat([...parts, Buffer.from([0])]);
}

export function word(value: number): Uint8Array {
  return Buffer.from([value >> 8, value & 0xff]);
}
