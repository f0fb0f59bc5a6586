import { ByteReader, packet, uint16, uint32 } from './bytes.ts';
import { dnsNameBytes, NameReader } from './dns-name.ts';
import { type DnsRecord, type DnsType, dnsTypes, readRecord } from './dns-record.ts';

export interface DnsQuestion {
  readonly name: string;
  readonly type: DnsType;
  /** Asks for a unicast answer: the QU bit of RFC 6762 section 5.4. */
  readonly unicast?: boolean;
  /** Asks in the CHAOS class, in which servers tell their version as `version.bind`. */
  readonly chaos?: boolean;
}

export interface DnsKnownAnswer {
  readonly name: string;
  readonly target: string;
  readonly ttl: number;
}

export interface DnsMessage {
  readonly id: number;
  readonly response: boolean;
  readonly truncated: boolean;
  readonly recursionAvailable: boolean;
  readonly responseCode: number;
  readonly questions: readonly { readonly name: string; readonly type: number }[];
  readonly answers: readonly DnsRecord[];
  readonly authorities: readonly DnsRecord[];
  readonly additionals: readonly DnsRecord[];
}

const largestMessage = 9_000;

/** A query; a question or known answer whose name cannot be written is left out. */
export function dnsQuery(
  questions: readonly DnsQuestion[],
  options: { id?: number; recursion?: boolean; knownAnswers?: readonly DnsKnownAnswer[] } = {},
): Uint8Array {
  const asked = questions.flatMap(({ name, type, unicast = false, chaos = false }) => {
    const owner = dnsNameBytes(name);
    return owner
      ? [packet(owner, uint16(dnsTypes[type]), uint16((unicast ? 0x8000 : 0) | (chaos ? 3 : 1)))]
      : [];
  });
  const known = (options.knownAnswers ?? []).flatMap(({ name, target, ttl }) => {
    const owner = dnsNameBytes(name);
    const data = dnsNameBytes(target);
    return owner && data
      ? [packet(owner, uint16(dnsTypes.PTR), uint16(1), uint32(ttl), uint16(data.length), data)]
      : [];
  });
  const flags = options.recursion ? 0x0100 : 0;
  const head = [options.id ?? 0, flags, asked.length, known.length, 0, 0].flatMap(uint16);
  return packet(head, ...asked, ...known);
}

/** Reads a message; a record that cannot be read is left out and the rest is kept. */
export function parseDnsMessage(bytes: Uint8Array): DnsMessage | undefined {
  if (bytes.length < 12 || bytes.length > largestMessage) return undefined;
  const reader = new ByteReader(bytes);
  const [id = 0, flags = 0, ...counts] = Array.from({ length: 6 }, () => reader.uint16() ?? 0);
  const names = new NameReader(bytes);
  let offset = reader.offset;

  const questions: { name: string; type: number }[] = [];
  for (let count = counts[0] ?? 0; count > 0; count--) {
    const owner = names.read(offset);
    const type = owner && new ByteReader(bytes, owner.end).uint16();
    if (!owner || type === undefined || owner.end + 4 > bytes.length) return undefined;
    if (owner.name !== undefined) questions.push({ name: owner.name, type });
    offset = owner.end + 4;
  }

  const section = (count: number): DnsRecord[] => {
    const records: DnsRecord[] = [];
    for (let read = 0; read < count; read++) {
      const next = readRecord(bytes, offset, names);
      if (!next) {
        offset = bytes.length;
        break;
      }
      if (next.record) records.push(next.record);
      offset = next.end;
    }
    return records;
  };

  return {
    id,
    response: (flags & 0x8000) !== 0,
    truncated: (flags & 0x0200) !== 0,
    recursionAvailable: (flags & 0x0080) !== 0,
    responseCode: flags & 0x0f,
    questions,
    answers: section(counts[1] ?? 0),
    authorities: section(counts[2] ?? 0),
    additionals: section(counts[3] ?? 0),
  };
}
