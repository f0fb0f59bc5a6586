import { ByteReader, packet } from './bytes.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeUtf8 } from './text.ts';

const longestMessage = 4_096;
const mostFields = 16;
const helloResponse = 2;

/** HelloRequest of ESPHome's native API (api.proto): a zero, the length, the number 1, and who we are. */
export const esphomeHello = packet(0, 11, 1, 0x0a, 9, 'homelatch');

export interface EsphomeAnswer {
  /** It speaks only with those who have its key. */
  readonly encrypted: boolean;
  /** Software and version. */
  readonly server?: string;
  readonly name?: string;
}

/** Reads the answer to a hello; an answer that begins with 1 is the handshake of the encrypted protocol. */
export function parseEsphomeAnswer(bytes: Uint8Array): EsphomeAnswer | undefined {
  if (bytes[0] === 1) return bytes.length >= 3 ? { encrypted: true } : undefined;
  if (bytes[0] !== 0) return undefined;
  const reader = new ByteReader(bytes, 1);
  const length = readVarint(reader);
  const type = readVarint(reader);
  const body = length !== undefined && length <= longestMessage ? reader.take(length) : undefined;
  if (type !== helloResponse || !body) return undefined;
  const texts = readTexts(body);
  return present({ encrypted: false, server: texts.get(3), name: texts.get(4) });
}

/** Fields that hold text, by number (Protocol Buffers, wire types 0 and 2). */
function readTexts(body: Uint8Array): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const reader = new ByteReader(body);
  for (let fields = 0; fields < mostFields && reader.remaining > 0; fields += 1) {
    const tag = readVarint(reader) ?? 0;
    if ((tag & 7) === 0) readVarint(reader);
    else if ((tag & 7) === 2) {
      const value = reader.take(readVarint(reader) ?? longestMessage);
      const text = value && cleanTextOrNothing(decodeUtf8(value));
      if (text !== undefined) texts.set(tag >> 3, text);
    } else break;
  }
  return texts;
}

/** A number of up to 28 bits, seven a byte, the least significant first. */
function readVarint(reader: ByteReader): number | undefined {
  let value = 0;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = reader.uint8();
    if (byte === undefined) return undefined;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
  return undefined;
}
