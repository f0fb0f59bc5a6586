import { ByteReader, packet } from './bytes.ts';

/** Seconds from 1900, where the protocol's time begins, to 1970. */
const epochOffset = 2_208_988_800;

/** Asks for the time as a client of version 4 (RFC 5905 section 7.3); nothing about us is told. */
export const ntpQuery = packet(0x23, new Uint8Array(47));

export interface NtpAnswer {
  /** 1 has a clock of its own, 2 to 15 follow another, 0 is a refusal, 16 is not set. */
  readonly stratum: number;
  /** Milliseconds since 1970; absent while the server says that its clock is not set. */
  readonly time?: number;
}

/** Reads a server's answer. */
export function parseNtpAnswer(bytes: Uint8Array): NtpAnswer | undefined {
  const reader = new ByteReader(bytes);
  const flags = reader.uint8();
  const stratum = reader.uint8();
  reader.skip(38);
  const seconds = reader.uint32();
  const fraction = reader.uint32();
  if (flags === undefined || (flags & 0x07) !== 4 || stratum === undefined || stratum > 16) return undefined;
  if (seconds === undefined || fraction === undefined || bytes.length > 512) return undefined;
  const isSet = flags >> 6 !== 3 && stratum > 0 && stratum < 16 && seconds !== 0;
  const time = (seconds - epochOffset) * 1_000 + Math.floor((fraction * 1_000) / 2 ** 32);
  return isSet ? { stratum, time } : { stratum };
}
