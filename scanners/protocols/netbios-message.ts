import { ByteReader, hex, packet, uint16 } from './bytes.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeLatin1 } from './text.ts';

const mostNames = 64;
const nodeStatus = 0x0021;

/** Asks for all names of a computer: a node status request with the wildcard name (RFC 1002 section 4.2.17). */
export function netbiosStatusQuery(id: number): Uint8Array {
  const wildcard = `CK${'A'.repeat(30)}`;
  return packet([id, 0, 1, 0, 0, 0].flatMap(uint16), 32, wildcard, 0, uint16(nodeStatus), uint16(1));
}

export interface NetbiosName {
  readonly name: string;
  /** The 16th byte: 0x00 computer or group, 0x03 person, 0x20 file server. */
  readonly suffix: number;
  readonly group: boolean;
}

export interface NetbiosStatus {
  readonly id: number;
  readonly names: readonly NetbiosName[];
  readonly computer?: string;
  readonly workgroup?: string;
  /** With colons; absent where the computer gives zeros, as Samba does. */
  readonly mac?: string;
}

/** Reads the answer to a node status request. */
export function parseNetbiosStatus(bytes: Uint8Array): NetbiosStatus | undefined {
  const reader = new ByteReader(bytes);
  const [id = 0, flags = 0, , answers = 0] = Array.from({ length: 6 }, () => reader.uint16());
  // Only the uncompressed name of the request, or a pointer to it, may own the record.
  const first = reader.uint8();
  reader.skip(first === 32 ? 33 : 1);
  const type = reader.uint16();
  reader.skip(6);
  reader.skip(2);
  const count = reader.uint8();
  const hasOwner = first === 32 || (first !== undefined && first >= 0xc0);
  if ((flags & 0x8000) === 0 || answers === 0 || !hasOwner || type !== nodeStatus || count === undefined)
    return undefined;

  const names: NetbiosName[] = [];
  for (let index = 0; index < count; index++) {
    const raw = reader.take(15);
    const suffix = reader.uint8();
    const nameFlags = reader.uint16();
    if (!raw || suffix === undefined || nameFlags === undefined) break;
    const name = cleanTextOrNothing(decodeLatin1(raw));
    if (name !== undefined && names.length < mostNames)
      names.push({ name, suffix, group: (nameFlags & 0x8000) !== 0 });
  }
  const mac = reader.take(6);
  const find = (suffix: number, group: boolean) =>
    names.find((entry) => entry.suffix === suffix && entry.group === group)?.name;
  return present({
    id,
    names,
    computer: find(0x00, false) ?? find(0x20, false),
    workgroup: find(0x00, true),
    mac: mac?.some((byte) => byte !== 0) ? hex(mac, ':') : undefined,
  });
}
