import { ByteReader, hex, packet } from './bytes.ts';
import { normaliseMac } from './mac-address.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeText } from './text.ts';

const mostFields = 64;

/** Asks for devices (UDP 10001), in both versions of the discovery protocol. */
export const ubiquitiQuery = { version1: packet(1, 0, 0, 0), version2: packet(2, 8, 0, 0) } as const;

/** Field numbers, as Wireshark's `ubdp` and Ubiquiti's own app know them. */
const fields = {
  mac: 0x01,
  addresses: 0x02,
  firmware: 0x03,
  uptime: 0x0a,
  name: 0x0b,
  platform: 0x0c,
  network: 0x0d,
} as const;
const fields2 = { model: 0x15, shortVersion: 0x16, isDefault: 0x17 } as const;

export interface UbiquitiDevice {
  /** 1 or 2. */
  readonly version: number;
  readonly mac?: string;
  readonly name?: string;
  readonly model?: string;
  readonly firmware?: string;
  readonly uptimeSeconds?: number;
  readonly tellsNetworkName: boolean;
  /** Version 2 only: still as it came from the factory, so that anyone near may adopt it. */
  readonly factoryDefault?: boolean;
}

/** Reads an answer: type, two bytes of length, value. */
export function parseUbiquitiAnswer(bytes: Uint8Array): UbiquitiDevice | undefined {
  const outer = new ByteReader(bytes);
  const version = outer.uint8();
  outer.skip(1);
  const length = outer.uint16();
  if ((version !== 1 && version !== 2) || length === undefined || length === 0) return undefined;
  const reader = new ByteReader(outer.take(Math.min(length, outer.remaining)) ?? new Uint8Array());
  const values = new Map<number, Uint8Array>();
  while (reader.remaining >= 3 && values.size < mostFields) {
    const type = reader.uint8() ?? 0;
    const value = reader.take(reader.uint16() ?? 0);
    if (!value) break;
    if (!values.has(type)) values.set(type, value);
  }
  const text = (type: number) => cleanTextOrNothing(decodeText(values.get(type) ?? new Uint8Array()));
  const mac = values.get(fields.mac) ?? values.get(fields.addresses)?.subarray(0, 6);
  const isDefault = version === 2 ? values.get(fields2.isDefault) : undefined;
  if (!mac && values.size < 2) return undefined;
  return present({
    version,
    mac: mac && normaliseMac(hex(mac)),
    name: text(fields.name),
    model: (version === 2 ? text(fields2.model) : undefined) ?? text(fields.platform),
    firmware: text(fields.firmware) ?? (version === 2 ? text(fields2.shortVersion) : undefined),
    uptimeSeconds: new ByteReader(values.get(fields.uptime) ?? new Uint8Array()).uint32(),
    tellsNetworkName: text(fields.network) !== undefined,
    factoryDefault: isDefault?.some((byte) => byte !== 0),
  });
}
