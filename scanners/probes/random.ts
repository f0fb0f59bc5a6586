import { randomBytes as systemRandom } from 'node:crypto';

/** Fresh random bytes. */
export function randomBytes(length: number): Uint8Array {
  return Uint8Array.from(systemRandom(length));
}

/** Lower-case hexadecimal digits of fresh random bytes. */
export function randomHex(bytes: number): string {
  return systemRandom(bytes).toString('hex');
}

/** 1 to 65,535. */
export function randomId(): number {
  return 1 + (systemRandom(2).readUInt16BE() % 65_535);
}
