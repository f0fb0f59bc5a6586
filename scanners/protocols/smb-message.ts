import { ByteReader, holdsAt, packet, uint16, uint16le, uint32le } from './bytes.ts';
import { present } from './present.ts';

/** One message over TCP: a zero, three bytes of length, the message (MS-SMB2 section 2.1). */
function framed(message: Uint8Array): Uint8Array {
  return packet(0, 0, uint16(message.length), message);
}

const oldDialect = 'NT LM 0.12';

/** Offers the first version alone (MS-CIFS section 2.2.4.52): who takes it still speaks SMB1. */
export function smb1Negotiate(): Uint8Array {
  const header = packet(
    0xff,
    'SMB',
    0x72,
    new Uint8Array(4),
    0x18,
    uint16le(0xc853),
    new Uint8Array(12),
    [0xff, 0xff, 0xff, 0xfe],
    new Uint8Array(4),
  );
  const dialects = packet(0x02, oldDialect, 0);
  return framed(packet(header, 0, uint16le(dialects.length), dialects));
}

/** Dialect numbers of MS-SMB2 section 2.2.3. */
const dialects = { '2.0.2': 0x0202, '2.1': 0x0210, '3.0': 0x0300, '3.0.2': 0x0302, '3.1.1': 0x0311 } as const;
export type SmbDialect = keyof typeof dialects | '2.x';

/** Offers all later versions (MS-SMB2 section 2.2.3). `random` is 48 bytes: a client id and a salt. */
export function smb2Negotiate(random: Uint8Array): Uint8Array {
  const header = packet(
    0xfe,
    'SMB',
    uint16le(64),
    new Uint8Array(6),
    uint16le(0),
    uint16le(31),
    new Uint8Array(48),
  );
  const offered = Object.values(dialects).flatMap(uint16le);
  // 3.1.1 may only be offered with the hash that guards the negotiation: SHA-512, with a salt.
  const context = packet(
    uint16le(1),
    uint16le(38),
    new Uint8Array(4),
    uint16le(1),
    uint16le(32),
    uint16le(1),
    random.subarray(16, 48),
  );
  const contextOffset = 64 + 36 + offered.length + 2;
  const body = packet(
    uint16le(36),
    uint16le(offered.length / 2),
    uint16le(1),
    uint16le(0),
    uint32le(0),
    random.subarray(0, 16),
    uint32le(contextOffset),
    uint16le(1),
    uint16le(0),
    offered,
    [0, 0],
  );
  return framed(packet(header, body, context));
}

export interface SmbAnswer {
  /** Whether the server took the first version. */
  readonly smb1: boolean;
  /** Absent where the first version answered, or where none was taken. */
  readonly dialect?: SmbDialect;
  readonly signing?: 'required' | 'enabled' | 'off';
}

/** Reads the answer to either offer; a refusal is an answer too. */
export function parseSmbAnswer(bytes: Uint8Array): SmbAnswer | undefined {
  if (bytes[0] !== 0) return undefined;
  const message = bytes.subarray(4);
  if (holdsAt(message, 0, [0xff, 0x53, 0x4d, 0x42, 0x72])) return readFirst(message);
  if (holdsAt(message, 0, [0xfe, 0x53, 0x4d, 0x42])) return readLater(message);
  return undefined;
}

function readFirst(message: Uint8Array): SmbAnswer | undefined {
  const reader = new ByteReader(message, 32);
  const words = reader.uint8();
  const chosen = reader.uint16le();
  const mode = reader.uint8();
  if (words === undefined || (words > 0 && chosen === undefined)) return undefined;
  // We offered one dialect: number 0 is it, 0xffff is none. NT LM 0.12 answers with 17 words.
  if (words !== 17 || chosen !== 0 || mode === undefined) return { smb1: false };
  return { smb1: true, signing: mode & 0x08 ? 'required' : mode & 0x04 ? 'enabled' : 'off' };
}

function readLater(message: Uint8Array): SmbAnswer | undefined {
  const head = new ByteReader(message, 8);
  const status = head.uint32le();
  const command = head.uint16le();
  const reader = new ByteReader(message, 64);
  const size = reader.uint16le();
  const mode = reader.uint16le();
  const number = reader.uint16le();
  if (command !== 0 || size === undefined) return undefined;
  if (status !== 0 || size !== 65 || mode === undefined || number === undefined) return { smb1: false };
  const names = Object.keys(dialects) as (keyof typeof dialects)[];
  // The number for "some 2.x" comes where the first version offered to go on with the second.
  const dialect = number === 0x02ff ? '2.x' : names.find((name) => dialects[name] === number);
  return present({
    smb1: false,
    dialect,
    signing: mode & 0x02 ? 'required' : mode & 0x01 ? 'enabled' : 'off',
  } as const);
}
