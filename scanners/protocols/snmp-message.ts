import { type BerElement, berInteger, berObjectIdentifier, readBer, readBerSequence } from './ber.ts';
import { type PacketPart, packet } from './bytes.ts';
import { cleanText, decodeText, textLimit } from './text.ts';

const largestMessage = 8_192;
const mostVariables = 16;

/** The system group (RFC 3418), which says what a device is. */
export const snmpSystem = {
  description: '1.3.6.1.2.1.1.1.0',
  objectId: '1.3.6.1.2.1.1.2.0',
  uptime: '1.3.6.1.2.1.1.3.0',
  contact: '1.3.6.1.2.1.1.4.0',
  name: '1.3.6.1.2.1.1.5.0',
  location: '1.3.6.1.2.1.1.6.0',
} as const;

const versions = { '1': 0, '2c': 1 } as const;
export type SnmpVersion = keyof typeof versions;

export interface SnmpGet {
  readonly version: SnmpVersion;
  readonly community: string;
  /** Comes back in the response; 1 to 2^31 - 1. */
  readonly requestId: number;
  readonly objects: readonly string[];
}

/** A GET of fixed objects: nothing is ever set, and no table is walked. */
export function snmpGet({ version, community, requestId, objects }: SnmpGet): Uint8Array {
  const variables = objects.map((object) => tlv(0x30, tlv(0x06, objectIdentifier(object)), tlv(0x05)));
  const id = [24, 16, 8, 0].map((shift) => (requestId >>> shift) & 0xff);
  const request = tlv(0xa0, tlv(0x02, id), tlv(0x02, 0), tlv(0x02, 0), tlv(0x30, ...variables));
  return tlv(0x30, tlv(0x02, versions[version]), tlv(0x04, community), request);
}

/** An element with a length of one byte, or of two behind 0x82. */
export function tlv(tag: number, ...parts: readonly PacketPart[]): Uint8Array {
  const content = packet(...parts);
  const { length } = content;
  return packet(tag, length < 128 ? length : [0x82, length >> 8, length & 0xff], content);
}

function objectIdentifier(dotted: string): number[] {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  const arc = (value: number): number[] =>
    value < 128 ? [value] : [...arc(Math.floor(value / 128)).map((byte) => byte | 0x80), value % 128];
  return [first * 40 + second, ...rest.flatMap(arc)];
}

export interface SnmpVariable {
  readonly object: string;
  /** Text, number or dotted object; absent where the device has no such object or the value cannot be read. */
  readonly value?: string | number;
}

export interface SnmpResponse {
  readonly version: SnmpVersion;
  readonly community: string;
  readonly requestId: number;
  /** 0 for none (RFC 3416 section 3). */
  readonly errorStatus: number;
  readonly variables: readonly SnmpVariable[];
}

/** Reads a response of versions 1 and 2c; a request sent back as it was is none. */
export function parseSnmpResponse(bytes: Uint8Array): SnmpResponse | undefined {
  const outer = bytes.length > largestMessage ? undefined : readBer(bytes);
  if (outer?.tag !== 0x30) return undefined;
  const [version, community, response] = readBerSequence(outer.content) ?? [];
  if (version?.tag !== 0x02 || community?.tag !== 0x04 || response?.tag !== 0xa2) return undefined;
  const [requestId, status, , list] = readBerSequence(response.content) ?? [];
  if (requestId?.tag !== 0x02 || status?.tag !== 0x02 || list?.tag !== 0x30) return undefined;
  const id = berInteger(requestId.content);
  const errorStatus = berInteger(status.content);
  const number = berInteger(version.content);
  if (id === undefined || errorStatus === undefined || (number !== 0 && number !== 1)) return undefined;
  return {
    version: number === 0 ? '1' : '2c',
    community: cleanText(decodeText(community.content)),
    requestId: id,
    errorStatus,
    variables: (readBerSequence(list.content, mostVariables) ?? []).flatMap(readVariable),
  };
}

function readVariable(element: BerElement): SnmpVariable[] {
  const [name, data] = readBerSequence(element.content) ?? [];
  const object = name?.tag === 0x06 ? berObjectIdentifier(name.content) : undefined;
  if (object === undefined) return [];
  const value = data && readValue(data);
  return [value === undefined ? { object } : { object, value }];
}

/** Types of RFC 2578 section 7.1: integers, counters, gauges and ticks are numbers. */
function readValue({ tag, content }: BerElement): string | number | undefined {
  if (tag === 0x04) return cleanText(decodeText(content), textLimit);
  if (tag === 0x06) return berObjectIdentifier(content);
  if (tag === 0x40) return content.length === 4 ? content.join('.') : undefined;
  return [0x02, 0x41, 0x42, 0x43, 0x46].includes(tag) ? berInteger(content) : undefined;
}
