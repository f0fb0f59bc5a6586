import { ByteReader, packet, uint32le } from './bytes.ts';
import { cleanText, decodeLatin1, decodeUtf8, textLimit } from './text.ts';

const largestPayload = 4_096;
const banner = packet('host::\u0000');

/** Offers a connection to an Android debugging port (AOSP adb/protocol.txt); no key is ever sent. */
export const adbConnect = packet(
  'CNXN',
  uint32le(0x0100_0000),
  uint32le(largestPayload),
  uint32le(banner.length),
  uint32le(banner.reduce((sum, byte) => sum + byte, 0)),
  // The complement of the command shows that this is no accident.
  [...packet('CNXN')].map((byte) => byte ^ 0xff),
  banner,
);

export interface AdbAnswer {
  /** `open` lets anyone in; `guarded` asks for a key that the owner has allowed; `tls` for a paired computer. */
  readonly reply: 'open' | 'guarded' | 'tls';
  /** Properties of the device, where it is open. */
  readonly banner?: string;
}

/** Reads the first packet of an answer. */
export function parseAdbAnswer(bytes: Uint8Array): AdbAnswer | undefined {
  const reader = new ByteReader(bytes);
  const command = reader.take(4);
  reader.skip(8);
  const length = reader.uint32le();
  reader.skip(4);
  const magic = reader.take(4);
  if (!command || !magic?.every((byte, index) => byte === ((command[index] ?? 0) ^ 0xff))) return undefined;
  const name = decodeLatin1(command);
  if (name === 'AUTH') return { reply: 'guarded' };
  if (name === 'STLS') return { reply: 'tls' };
  if (name !== 'CNXN' || length === undefined) return undefined;
  const payload = reader.take(Math.min(length, reader.remaining, largestPayload)) ?? new Uint8Array();
  return { reply: 'open', banner: cleanText(decodeUtf8(payload), textLimit) };
}
