import { ByteReader, packet, uint16le, uint32le } from './bytes.ts';
import { cleanTextOrNothing, decodeUtf8 } from './text.ts';

/** Message types of the LIFX LAN protocol (lan.developer.lifx.com). */
const types = { getService: 2, getFirmware: 14, getLabel: 23, getVersion: 32 } as const;

/** The addressable bit and protocol number 1024, which every message carries. */
const protocol = 0x1400;
const tagged = 0x2000;
const headBytes = 36;

/** A question to all bulbs, or to the one bulb that it is sent to. `source` comes back in the answer. */
export function lifxQuery(question: keyof typeof types, source: number): Uint8Array {
  const everyone = question === 'getService' ? tagged : 0;
  return packet(
    uint16le(headBytes),
    uint16le(protocol | everyone),
    uint32le(source),
    new Uint8Array(8 + 6),
    [question === 'getService' ? 0 : 1, 0],
    new Uint8Array(8),
    uint16le(types[question]),
    [0, 0],
  );
}

export type LifxAnswer = {
  readonly source: number;
  /** The bulb's hardware address, which is its id. */
  readonly mac: string;
} & (
  | { readonly kind: 'service'; readonly port: number }
  | { readonly kind: 'version'; readonly vendor: number; readonly product: number }
  | { readonly kind: 'firmware'; readonly firmware: string }
  | { readonly kind: 'label'; readonly label: string | undefined }
);

/** Reads an answer to one of the questions; to answer at all means that no login is asked for. */
export function parseLifxAnswer(bytes: Uint8Array): LifxAnswer | undefined {
  const reader = new ByteReader(bytes);
  const size = reader.uint16le();
  const flags = reader.uint16le();
  const source = reader.uint32le();
  const target = reader.take(8);
  reader.skip(16);
  const type = reader.uint16le();
  reader.skip(2);
  if (size !== bytes.length || flags === undefined || (flags & 0x1fff) !== protocol) return undefined;
  if (source === undefined || !target || type === undefined || bytes.length < headBytes) return undefined;
  const mac = Array.from(target.subarray(0, 6), (byte) => byte.toString(16).padStart(2, '0')).join(':');
  const payload = readPayload(type, reader);
  return payload && { source, mac, ...payload };
}

function readPayload(type: number, reader: ByteReader) {
  if (type === 3 && reader.uint8() === 1) {
    const port = reader.uint32le();
    return port !== undefined && port < 65_536 ? { kind: 'service' as const, port } : undefined;
  }
  if (type === 33) {
    const vendor = reader.uint32le();
    const product = reader.uint32le();
    return vendor === undefined || product === undefined
      ? undefined
      : { kind: 'version' as const, vendor, product };
  }
  if (type === 15) {
    reader.skip(16);
    const minor = reader.uint16le();
    const major = reader.uint16le();
    return major === undefined ? undefined : { kind: 'firmware' as const, firmware: `${major}.${minor}` };
  }
  const label = type === 25 ? reader.take(32) : undefined;
  return label && { kind: 'label' as const, label: cleanTextOrNothing(decodeUtf8(label)) };
}
