import { ByteReader, packet } from './bytes.ts';

/** Asks a Xiaomi device who it is (UDP 54321): a head of 32 bytes and no body. */
export const miioHello = packet(0x21, 0x31, 0x00, 0x20, new Uint8Array(28).fill(0xff));

export interface MiioDevice {
  readonly deviceId: number;
  /** Since the device started. */
  readonly uptimeSeconds: number;
  /** A device that no app has claimed yet gives its secret to anyone who asks; the secret itself is not kept. */
  readonly tellsToken: boolean;
}

/** Reads the answer to a hello. */
export function parseMiioHello(bytes: Uint8Array): MiioDevice | undefined {
  const reader = new ByteReader(bytes);
  const magic = reader.uint16();
  const length = reader.uint16();
  reader.skip(4);
  const deviceId = reader.uint32();
  const uptimeSeconds = reader.uint32();
  const token = reader.take(16);
  if (magic !== 0x2131 || length !== 32 || bytes.length !== 32) return undefined;
  // Our own hello comes back from some access points.
  if (deviceId === undefined || uptimeSeconds === undefined || !token || deviceId === 0xffff_ffff)
    return undefined;
  const isBlank = token.every((byte) => byte === 0xff) || token.every((byte) => byte === 0);
  return { deviceId, uptimeSeconds, tellsToken: !isBlank };
}
