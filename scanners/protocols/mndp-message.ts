import { ByteReader, hex, packet } from './bytes.ts';
import { normaliseMac } from './mac-address.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeText } from './text.ts';

const mostFields = 64;

/** Asks MikroTik routers to announce themselves (UDP 5678). */
export const mndpQuery = packet(0, 0, 0, 0);

/** Field numbers, as Wireshark's `mndp` knows them. */
const fields = {
  mac: 1,
  identity: 5,
  version: 7,
  platform: 8,
  uptime: 10,
  softwareId: 11,
  board: 12,
  interface: 16,
} as const;

export interface MndpDevice {
  readonly mac: string;
  readonly identity?: string;
  readonly version?: string;
  readonly platform?: string;
  readonly board?: string;
  readonly softwareId?: string;
  readonly uptimeSeconds?: number;
}

/** Reads an announcement: four bytes of head, then type and length of two bytes each, and value. */
export function parseMndpAnnouncement(bytes: Uint8Array): MndpDevice | undefined {
  const reader = new ByteReader(bytes, 4);
  const values = new Map<number, Uint8Array>();
  while (reader.remaining >= 4 && values.size < mostFields) {
    const type = reader.uint16() ?? 0;
    const value = reader.take(reader.uint16() ?? 0);
    if (!value) break;
    if (!values.has(type)) values.set(type, value);
  }
  const value = (type: number) => values.get(type) ?? new Uint8Array();
  const text = (type: number) => cleanTextOrNothing(decodeText(value(type)));
  const mac = normaliseMac(hex(value(fields.mac)));
  if (mac === undefined) return undefined;
  return present({
    mac,
    identity: text(fields.identity),
    version: text(fields.version),
    platform: text(fields.platform),
    board: text(fields.board),
    softwareId: text(fields.softwareId),
    uptimeSeconds: new ByteReader(value(fields.uptime)).uint32le(),
  });
}
