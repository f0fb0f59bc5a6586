import { ByteReader, packet, uint32 } from './bytes.ts';
import { isIpv4 } from './neighbour.ts';
import { present } from './present.ts';

/** Asks a router for its outside address (RFC 6886 section 3.2): nothing is mapped. */
export const natPmpQuery = packet(0, 0);

/** Asks whether a router speaks the successor protocol (RFC 6887 section 14.1, ANNOUNCE). */
export function pcpAnnounce(ownAddress: string): Uint8Array | undefined {
  if (!isIpv4(ownAddress)) return undefined;
  // The client's address, as an IPv4-mapped IPv6 one.
  const address = [...new Uint8Array(10), 0xff, 0xff, ...ownAddress.split('.').map(Number)];
  return packet(2, 0, 0, 0, uint32(0), address);
}

export interface NatPmpAnswer {
  /** 0 is NAT-PMP, 2 is PCP. */
  readonly version: number;
  /** 0 is success; 1 says that the version is not spoken. */
  readonly result: number;
  readonly externalAddress?: string;
  /** Since the router last lost its mappings. */
  readonly secondsSinceStart?: number;
}

/** Reads the answer to either question. */
export function parseNatPmpAnswer(bytes: Uint8Array): NatPmpAnswer | undefined {
  const reader = new ByteReader(bytes);
  const version = reader.uint8();
  const operation = reader.uint8();
  if (operation !== 0x80 || (version !== 0 && version !== 2) || bytes.length > 1_100) return undefined;
  if (version === 2) {
    reader.skip(1);
    const result = reader.uint8();
    reader.skip(4);
    return result === undefined
      ? undefined
      : present({ version, result, secondsSinceStart: reader.uint32() });
  }
  const result = reader.uint16();
  const secondsSinceStart = reader.uint32();
  const address = reader.take(4);
  if (result === undefined) return undefined;
  const externalAddress = result === 0 ? address?.join('.') : undefined;
  return present({ version, result, externalAddress, secondsSinceStart });
}
