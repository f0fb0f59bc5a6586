import { ByteReader, packet, uint16, uint32 } from './bytes.ts';
import { cleanText, decodeText, textLimit } from './text.ts';

const largestAnswer = 262_144;
const mostGroups = 256;
const mostAttributes = 256;
const mostValues = 64;

/** Operations that only ask (RFC 8011 section 5.4.15). */
const operations = { 'Get-Jobs': 0x000a, 'Get-Printer-Attributes': 0x000b } as const;

export interface IppRequest {
  readonly operation: keyof typeof operations;
  readonly requestId: number;
  /** `ipp://address:631/ipp/print`. */
  readonly printerUri: string;
  readonly attributes: readonly string[];
}

/** A request of version 1.1, to be sent as the body of a POST of type application/ipp. */
export function ippRequest({ operation, requestId, printerUri, attributes }: IppRequest): Uint8Array {
  const attribute = (tag: number, name: string, value: string) => {
    const [nameBytes, valueBytes] = [packet(name), packet(value)];
    return packet(tag, uint16(nameBytes.length), nameBytes, uint16(valueBytes.length), valueBytes);
  };
  // A further value of the same attribute has an empty name.
  const requested = attributes.map((name, index) =>
    attribute(0x44, index === 0 ? 'requested-attributes' : '', name),
  );
  return packet(
    [1, 1],
    uint16(operations[operation]),
    uint32(requestId),
    0x01,
    attribute(0x47, 'attributes-charset', 'utf-8'),
    attribute(0x48, 'attributes-natural-language', 'en'),
    attribute(0x45, 'printer-uri', printerUri),
    ...requested,
    0x03,
  );
}

export type IppValue = string | number | boolean;

export interface IppGroup {
  readonly kind: 'operation' | 'job' | 'printer' | 'unsupported' | 'other';
  readonly attributes: ReadonlyMap<string, readonly IppValue[]>;
}

export interface IppAnswer {
  /** 0 to 255 are successes (RFC 8011 appendix B). */
  readonly status: number;
  readonly requestId: number;
  /** In order: a list of jobs has a group for each. */
  readonly groups: readonly IppGroup[];
}

const groupKinds: ReadonlyMap<number, IppGroup['kind']> = new Map([
  [0x01, 'operation'],
  [0x02, 'job'],
  [0x04, 'printer'],
  [0x05, 'unsupported'],
]);

/** Reads an answer (RFC 8010 section 3.1); values that are no text, number or truth are left out. */
export function parseIppAnswer(bytes: Uint8Array): IppAnswer | undefined {
  const reader = new ByteReader(bytes);
  const major = reader.uint8();
  reader.skip(1);
  const status = reader.uint16();
  const requestId = reader.uint32();
  if (bytes.length > largestAnswer || (major !== 1 && major !== 2)) return undefined;
  if (status === undefined || requestId === undefined) return undefined;

  const groups: { kind: IppGroup['kind']; attributes: Map<string, IppValue[]> }[] = [];
  let values: IppValue[] = [];
  for (;;) {
    const tag = reader.uint8();
    if (tag === undefined || tag === 0x03) break;
    if (tag < 0x10) {
      if (groups.length >= mostGroups) break;
      groups.push({ kind: groupKinds.get(tag) ?? 'other', attributes: new Map() });
      continue;
    }
    const name = reader.take(reader.uint16() ?? bytes.length);
    const value = reader.take(reader.uint16() ?? bytes.length);
    const group = groups.at(-1);
    if (!name || !value || !group) break;
    if (name.length > 0) {
      values = [];
      const key = cleanText(decodeText(name));
      if (group.attributes.size < mostAttributes && !group.attributes.has(key))
        group.attributes.set(key, values);
    }
    const read = readValue(tag, value);
    if (read !== undefined && values.length < mostValues) values.push(read);
  }
  return { status, requestId, groups };
}

/** Value tags of RFC 8010 section 3.5.2. */
function readValue(tag: number, value: Uint8Array): IppValue | undefined {
  if (tag === 0x21 || tag === 0x23) {
    const number = value.length === 4 ? new ByteReader(value).uint32() : undefined;
    return number === undefined ? undefined : number | 0;
  }
  if (tag === 0x22) return value.length === 1 ? value[0] !== 0 : undefined;
  // With a language: two lengths, of which the second belongs to the text.
  if (tag === 0x35 || tag === 0x36) {
    const reader = new ByteReader(value);
    reader.skip(reader.uint16() ?? value.length);
    const text = reader.take(reader.uint16() ?? value.length);
    return text && cleanText(decodeText(text), textLimit);
  }
  const isText = tag === 0x30 || (tag >= 0x40 && tag <= 0x49);
  return isText ? cleanText(decodeText(value), textLimit) : undefined;
}

/** All values of an attribute in the first group of a kind. */
export function ippValues(answer: IppAnswer, kind: IppGroup['kind'], name: string): readonly IppValue[] {
  return answer.groups.find((group) => group.kind === kind)?.attributes.get(name) ?? [];
}

/** The first text of an attribute in the first group of a kind. */
export function ippText(answer: IppAnswer, kind: IppGroup['kind'], name: string): string | undefined {
  const [value] = ippValues(answer, kind, name);
  return typeof value === 'string' && value !== '' ? value : undefined;
}
