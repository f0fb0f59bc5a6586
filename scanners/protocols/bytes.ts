/** What `packet` accepts: one byte, some bytes, or text that is written as UTF-8. */
export type PacketPart = number | string | Uint8Array | readonly number[];

const encoder = new TextEncoder();

/** Joins parts into one packet. */
export function packet(...parts: readonly PacketPart[]): Uint8Array {
  const pieces = parts.map((part) =>
    typeof part === 'number'
      ? Uint8Array.of(part)
      : typeof part === 'string'
        ? encoder.encode(part)
        : Uint8Array.from(part),
  );
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Two bytes, most significant first. */
export function uint16(value: number): readonly number[] {
  return [(value >>> 8) & 0xff, value & 0xff];
}

/** Four bytes, most significant first. */
export function uint32(value: number): readonly number[] {
  return [(value >>> 24) & 0xff, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

/** Two bytes, least significant first. */
export function uint16le(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff];
}

/** Four bytes, least significant first. */
export function uint32le(value: number): readonly number[] {
  return [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, (value >>> 24) & 0xff];
}

/** Lower-case hexadecimal, with a separator between bytes if one is given. */
export function hex(bytes: Uint8Array, separator = ''): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(separator);
}

/** Whether `bytes` holds `expected` at `offset`. */
export function holdsAt(bytes: Uint8Array, offset: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[offset + index] === byte);
}

/** Reads numbers and slices in order; every method answers `undefined` past the end and then stays there. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #offset: number;

  constructor(bytes: Uint8Array, offset = 0, end = bytes.length) {
    this.#bytes = bytes;
    this.#end = Math.min(end, bytes.length);
    this.#offset = offset;
  }

  get offset(): number {
    return this.#offset;
  }

  get remaining(): number {
    return Math.max(0, this.#end - this.#offset);
  }

  take(length: number): Uint8Array | undefined {
    if (!(length >= 0) || length > this.remaining) {
      this.#offset = this.#end;
      return undefined;
    }
    this.#offset += length;
    return this.#bytes.subarray(this.#offset - length, this.#offset);
  }

  skip(length: number): boolean {
    return this.take(length) !== undefined;
  }

  uint8(): number | undefined {
    return this.take(1)?.[0];
  }

  uint16(): number | undefined {
    return bigEndian(this.take(2));
  }

  uint24(): number | undefined {
    return bigEndian(this.take(3));
  }

  uint32(): number | undefined {
    return bigEndian(this.take(4));
  }

  uint16le(): number | undefined {
    return littleEndian(this.take(2));
  }

  uint32le(): number | undefined {
    return littleEndian(this.take(4));
  }
}

function bigEndian(bytes: Uint8Array | undefined): number | undefined {
  return bytes?.reduce((value, byte) => value * 256 + byte, 0);
}

/** From the last byte on, without turning the bytes round: what is read may be a view of the whole packet. */
function littleEndian(bytes: Uint8Array | undefined): number | undefined {
  return bytes?.reduceRight((value, byte) => value * 256 + byte, 0);
}
