import { berInteger, readBer, readBerSequence } from './ber.ts';
import { present } from './present.ts';
import { tlv } from './snmp-message.ts';

const largestMessage = 8_192;
/** RFC 3411 section 5: 5 to 32 bytes. */
const [shortestEngine, longestEngine] = [5, 32];
const reportable = 0x04;
const userModel = 3;
const report = 0xa8;

/**
 * The discovery of RFC 3414 section 4: a question for nothing, from nobody, to no engine. An agent of version 3 answers
 * with a report that names its engine; no account is named and nothing is read. `id` comes back, 1 to 2^31 - 1.
 */
export function snmpEngineQuestion(id: number): Uint8Array {
  const number = [24, 16, 8, 0].map((shift) => (id >>> shift) & 0xff);
  const nothing = tlv(0x04);
  const header = tlv(
    0x30,
    tlv(0x02, number),
    tlv(0x02, [0x00, 0xff, 0xe3]),
    tlv(0x04, reportable),
    tlv(0x02, userModel),
  );
  const security = tlv(0x30, nothing, tlv(0x02, 0), tlv(0x02, 0), nothing, nothing, nothing);
  const request = tlv(0xa0, tlv(0x02, number), tlv(0x02, 0), tlv(0x02, 0), tlv(0x30));
  return tlv(0x30, tlv(0x02, 3), header, tlv(0x04, security), tlv(0x30, nothing, nothing, request));
}

export interface SnmpEngine {
  readonly id: number;
  /** Hexadecimal. */
  readonly engine: string;
  /** Of the maker of its software, where the engine's name tells it (RFC 3411 section 5). */
  readonly enterprise?: number;
  readonly boots: number;
  /** Seconds since the last start. */
  readonly upSeconds: number;
}

/** Reads the report; a question that is sent back as it was is none. */
export function parseSnmpEngine(bytes: Uint8Array): SnmpEngine | undefined {
  const outer = bytes.length > largestMessage ? undefined : readBer(bytes);
  if (outer?.tag !== 0x30) return undefined;
  const [version, header, parameters, scoped] = readBerSequence(outer.content) ?? [];
  if (version?.tag !== 0x02 || berInteger(version.content) !== 3) return undefined;
  if (header?.tag !== 0x30 || parameters?.tag !== 0x04 || scoped?.tag !== 0x30) return undefined;
  const id = berInteger(readBerSequence(header.content)?.[0]?.content ?? new Uint8Array());
  const security = readBer(parameters.content);
  const [engine, boots, time] = (security && readBerSequence(security.content)) ?? [];
  const told = readBerSequence(scoped.content)?.[2];
  if (id === undefined || engine?.tag !== 0x04 || told?.tag !== report) return undefined;
  const { content } = engine;
  if (content.length < shortestEngine || content.length > longestEngine) return undefined;
  const [first = 0, second = 0, third = 0, fourth = 0] = content;
  return present({
    id,
    engine: Buffer.from(content).toString('hex'),
    enterprise: first >= 0x80 ? ((first & 0x7f) << 24) | (second << 16) | (third << 8) | fourth : undefined,
    boots: berInteger(boots?.content ?? new Uint8Array()) ?? 0,
    upSeconds: berInteger(time?.content ?? new Uint8Array()) ?? 0,
  });
}
