import { ByteReader, type PacketPart, packet, uint16le, uint32le } from './bytes.ts';
import { present } from './present.ts';
import { cleanTextOrNothing } from './text.ts';

/** The server service (MS-SRVS) over DCE/RPC: only its list of shares is ever asked for. */
const serverService = '4b324fc8167001d312785a47bf6ee188';
const transferSyntax = '8a885d041ceb11c99fe808002b104860';
const shareEnum = 15;

const mostShares = 64;
const longestText = 1_024;

/** Bytes of a UUID as sent: the first three parts with the least significant byte first. */
function uuid(digits: string): Uint8Array {
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const part = (from: number, to: number) => bytes.slice(from, to).reverse();
  return packet(part(0, 4), part(4, 6), part(6, 8), bytes.slice(8));
}

/** One fragment (C706, section 12.6.3): version 5.0, first and last, least significant byte first. */
function fragment(type: number, ...body: readonly PacketPart[]): Uint8Array {
  const content = packet(...body);
  const head = [5, 0, type, 3, 0x10, 0, 0, 0] as const;
  return packet(head, uint16le(content.length + 16), uint16le(0), uint32le(1), content);
}

/** Says which service is meant. */
export const srvsvcBind: Uint8Array = fragment(
  11,
  [uint16le(4_280), uint16le(4_280)].flat(),
  uint32le(0),
  [1, 0, 0, 0],
  [uint16le(0), 1, 0].flat(),
  uuid(serverService),
  uint32le(3),
  uuid(transferSyntax),
  uint32le(2),
);

/** Asks for all shares with kind and remark (NetrShareEnum, MS-SRVS section 3.1.4.8). */
export function srvsvcShareEnum(server: string): Uint8Array {
  const name = `\\\\${server}\u0000`;
  const text = packet([...name].flatMap((character) => [...uint16le(character.charCodeAt(0))]));
  const padding = new Uint8Array((4 - (text.length % 4)) % 4);
  const pointer = 0x0002_0000;
  const serverName = packet(
    uint32le(pointer),
    uint32le(name.length),
    uint32le(0),
    uint32le(name.length),
    text,
    padding,
  );
  const level = packet(uint32le(1), uint32le(1), uint32le(pointer + 4), uint32le(0), uint32le(0));
  const stub = packet(serverName, level, uint32le(0xffff_ffff), uint32le(0));
  return fragment(0, uint32le(stub.length), uint16le(0), uint16le(shareEnum), stub);
}

export interface SmbShare {
  readonly name: string;
  readonly kind: 'disk' | 'printer' | 'ipc' | 'other';
  readonly remark?: string;
}

const kinds: readonly SmbShare['kind'][] = ['disk', 'printer', 'other', 'ipc'];

/** Whether a server took the bind. */
export function isSrvsvcBound(bytes: Uint8Array): boolean {
  return bytes[0] === 5 && bytes[2] === 12;
}

/** Reads the shares, 64 at most; `undefined` if the list was refused. */
export function parseSrvsvcShares(bytes: Uint8Array): SmbShare[] | undefined {
  if (bytes[0] !== 5 || bytes[2] !== 2) return undefined;
  const reader = new ByteReader(bytes, 24);
  const [level, , container, count = 0, array, size] = Array.from({ length: 6 }, () => reader.uint32le());
  if (level !== 1 || !container || !array || size === undefined) return undefined;
  const heads = Array.from({ length: Math.min(count, mostShares) }, () => {
    const [name, type = 0, remark] = [reader.uint32le(), reader.uint32le(), reader.uint32le()];
    return { hasName: Boolean(name), type, hasRemark: Boolean(remark) };
  });
  // Texts come after all entries, so a longer list cannot be read in part.
  if (count > mostShares) return undefined;
  return heads.flatMap(({ hasName, type, hasRemark }) => {
    const name = hasName ? readText(reader) : undefined;
    const remark = hasRemark ? readText(reader) : undefined;
    return name === undefined
      ? []
      : [present({ name, kind: kinds[type & 0xff] ?? ('other' as const), remark })];
  });
}

/** A text with three counts before it, filled up to four bytes. */
function readText(reader: ByteReader): string | undefined {
  reader.skip(8);
  const length = (reader.uint32le() ?? longestText) * 2;
  const bytes = length <= longestText ? reader.take(length) : undefined;
  reader.skip((4 - (length % 4)) % 4);
  return bytes && cleanTextOrNothing(new TextDecoder('utf-16le').decode(bytes));
}
