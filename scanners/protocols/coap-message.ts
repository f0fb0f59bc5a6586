import { ByteReader, packet, uint16 } from './bytes.ts';
import { present } from './present.ts';
import { cleanText, cleanTextOrNothing, decodeUtf8 } from './text.ts';

const mostOptions = 64;
const mostResources = 64;

/** Asks what a device offers: GET /.well-known/core without confirmation (RFC 7252, RFC 6690). */
export function coapDiscovery(messageId: number, token: number): Uint8Array {
  // Option 11 is Uri-Path; the second has a difference of 0 to the first.
  return packet(0x51, 0x01, uint16(messageId), token & 0xff, 0xbb, '.well-known', 0x04, 'core');
}

export interface CoapResource {
  readonly path: string;
  readonly title?: string;
  readonly type?: string;
}

export interface CoapAnswer {
  readonly token: number | undefined;
  /** In the usual form: `2.05` is content, `4.04` not found. */
  readonly code: string;
  readonly resources: readonly CoapResource[];
}

/** Reads an answer and the list of links in it. */
export function parseCoapAnswer(bytes: Uint8Array): CoapAnswer | undefined {
  const reader = new ByteReader(bytes);
  const first = reader.uint8();
  const code = reader.uint8();
  reader.skip(2);
  if (first === undefined || code === undefined || first >> 6 !== 1 || code < 0x40 || code >= 0xc0)
    return undefined;
  const token = reader.take(first & 0x0f);
  if (!token || token.length > 8 || !skipOptions(reader)) return undefined;
  const payload = reader.take(reader.remaining) ?? new Uint8Array();
  return {
    token: token[0],
    code: `${code >> 5}.${String(code & 0x1f).padStart(2, '0')}`,
    resources: readLinks(decodeUtf8(payload.subarray(0, 8_192))),
  };
}

/** Leaves the reader after the payload marker or at the end; false if the options cannot be read. */
function skipOptions(reader: ByteReader): boolean {
  for (let options = 0; options < mostOptions; options++) {
    const byte = reader.uint8();
    if (byte === undefined || byte === 0xff) return true;
    const extended = (nibble: number) => {
      if (nibble === 13) return (reader.uint8() ?? Number.NaN) + 13;
      if (nibble === 14) return (reader.uint16() ?? Number.NaN) + 269;
      return nibble === 15 ? Number.NaN : nibble;
    };
    extended(byte >> 4);
    if (!reader.skip(extended(byte & 0x0f))) return false;
  }
  return false;
}

/** Links of RFC 6690: `</lights>;rt="oic.r.light";title="Lights"`. */
function readLinks(text: string): CoapResource[] {
  const links = text.matchAll(
    /<([^<>]{1,256})>((?:;[a-z*-]{1,32}(?:=(?:"[^"<]{0,256}"|[^";,<]{0,256}))?){0,16})/g,
  );
  const resources: CoapResource[] = [];
  for (const [, path = '', attributes = ''] of links) {
    if (resources.length >= mostResources) break;
    const attribute = (name: string) =>
      cleanTextOrNothing(new RegExp(`;${name}="?([^";]{1,256})`).exec(attributes)?.[1]);
    resources.push(present({ path: cleanText(path), title: attribute('title'), type: attribute('rt') }));
  }
  return resources;
}
