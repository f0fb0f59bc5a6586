/** One element of the Basic or Distinguished Encoding Rules (ITU-T X.690). */
export interface BerElement {
  readonly tag: number;
  /** Where its contents begin and end. */
  readonly start: number;
  readonly end: number;
  readonly content: Uint8Array;
}

/** The element at `offset`, which must end by `limit`; lengths are definite and at most 4 bytes, tags one byte. */
export function readBer(bytes: Uint8Array, offset = 0, limit = bytes.length): BerElement | undefined {
  const tag = bytes[offset];
  const first = bytes[offset + 1];
  if (tag === undefined || first === undefined || (tag & 0x1f) === 0x1f || first === 0x80 || first > 0x84)
    return undefined;
  const lengthBytes = first > 0x80 ? first - 0x80 : 0;
  const start = offset + 2 + lengthBytes;
  const length =
    lengthBytes === 0 ? first : bytes.subarray(offset + 2, start).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = start + length;
  return end <= Math.min(limit, bytes.length)
    ? { tag, start, end, content: bytes.subarray(start, end) }
    : undefined;
}

/** The elements side by side in `content`, at most `most`; `undefined` if they do not fill it exactly. */
export function readBerSequence(content: Uint8Array, most = 64): BerElement[] | undefined {
  const elements: BerElement[] = [];
  for (let offset = 0; offset < content.length; ) {
    const element = readBer(content, offset);
    if (!element) return undefined;
    if (elements.length < most) elements.push(element);
    offset = element.end;
  }
  return elements;
}

/** An integer of at most 6 bytes, so that it is exact. */
export function berInteger(content: Uint8Array): number | undefined {
  if (content.length === 0 || content.length > 6) return undefined;
  const unsigned = content.reduce((sum, byte) => sum * 256 + byte, 0);
  return (content[0] ?? 0) < 0x80 ? unsigned : unsigned - 256 ** content.length;
}

/** An object identifier in dotted form, at most 64 arcs. */
export function berObjectIdentifier(content: Uint8Array): string | undefined {
  const arcs: number[] = [];
  let arc = 0;
  for (const byte of content.subarray(0, 256)) {
    arc = arc * 128 + (byte & 0x7f);
    if (!Number.isSafeInteger(arc) || arcs.length > 64) return undefined;
    if (byte < 0x80) {
      arcs.push(arc);
      arc = 0;
    }
  }
  const [first, ...rest] = arcs;
  if (first === undefined || content.length > 256 || (content.at(-1) ?? 0x80) >= 0x80) return undefined;
  const top = Math.min(Math.floor(first / 40), 2);
  return [top, first - top * 40, ...rest].join('.');
}
