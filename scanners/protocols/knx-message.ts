import { ByteReader, hex, packet, uint16 } from './bytes.ts';
import { isIpv4 } from './neighbour.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeLatin1 } from './text.ts';

/** Asks for gateways over the group 224.0.23.12:3671; answers come to our address and port (KNXnet/IP Core, 03.08.02). */
export function knxSearch(address: string, port: number): Uint8Array | undefined {
  if (!isIpv4(address)) return undefined;
  return packet(
    0x06,
    0x10,
    uint16(0x0201),
    uint16(14),
    0x08,
    0x01,
    address.split('.').map(Number),
    uint16(port),
  );
}

export interface KnxGateway {
  readonly name?: string;
  readonly mac?: string;
  /** Hexadecimal. */
  readonly serial: string;
  /** The address on the bus, such as `1.1.0`. */
  readonly busAddress: string;
  /** Whether a button on the device has opened it for programming. */
  readonly programming: boolean;
  /** Service families: 2 core, 3 management, 4 tunnelling, 5 routing, 8 object server, 9 security. */
  readonly services: readonly number[];
}

/** Reads a search response: an endpoint, then blocks of which each begins with its length and type. */
export function parseKnxSearchResponse(bytes: Uint8Array): KnxGateway | undefined {
  const reader = new ByteReader(bytes);
  if (reader.uint16() !== 0x0610 || reader.uint16() !== 0x0202 || reader.uint16() !== bytes.length)
    return undefined;
  reader.skip(8);
  let device: Omit<KnxGateway, 'services'> | undefined;
  const services = new Set<number>();
  while (reader.remaining >= 2) {
    const length = reader.uint8() ?? 0;
    const type = reader.uint8();
    const block = reader.take(length - 2);
    if (!block) break;
    if (type === 0x01) device ??= readDevice(block);
    if (type === 0x02) for (let at = 0; at + 1 < block.length; at += 2) services.add(block[at] ?? 0);
  }
  return device && { ...device, services: [...services] };
}

function readDevice(block: Uint8Array): Omit<KnxGateway, 'services'> | undefined {
  const reader = new ByteReader(block, 1);
  const status = reader.uint8();
  const address = reader.uint16();
  reader.skip(2);
  const serial = reader.take(6);
  reader.skip(4);
  const mac = reader.take(6);
  const name = reader.take(30);
  if (status === undefined || address === undefined || !serial || !mac || !name) return undefined;
  return present({
    name: cleanTextOrNothing(decodeLatin1(name)),
    mac: mac.some((byte) => byte !== 0) ? hex(mac, ':') : undefined,
    serial: hex(serial),
    busAddress: `${address >> 12}.${(address >> 8) & 0x0f}.${address & 0xff}`,
    programming: (status & 0x01) !== 0,
  });
}
