import { ByteReader, packet, uint16le } from './bytes.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeText } from './text.ts';

/** Asks for a connection without a login, least significant byte first (X Window System Protocol, section 8). */
export const x11Setup = packet(0x6c, 0, uint16le(11), uint16le(0), uint16le(0), uint16le(0), uint16le(0));

export interface X11Answer {
  /** Whether anyone may watch the screen and type. */
  readonly accepted: boolean;
  readonly vendor?: string;
  readonly reason?: string;
}

/** Reads the answer. */
export function parseX11Answer(bytes: Uint8Array): X11Answer | undefined {
  const reader = new ByteReader(bytes);
  const status = reader.uint8();
  const reasonLength = reader.uint8() ?? 0;
  const major = reader.uint16le();
  reader.skip(2);
  const words = reader.uint16le();
  if (words === undefined || status === undefined || status > 2) return undefined;
  const text = (length: number) =>
    cleanTextOrNothing(decodeText(reader.take(Math.min(length, reader.remaining)) ?? new Uint8Array()));
  // To ask for a login has no version and no length of its reason.
  if (status === 2) return present({ accepted: false, reason: text(words * 4) });
  if (major !== 11) return undefined;
  if (status === 0) return present({ accepted: false, reason: text(reasonLength) });
  reader.skip(16);
  const vendorLength = reader.uint16le() ?? 0;
  reader.skip(14);
  return present({ accepted: true, vendor: text(vendorLength) });
}
