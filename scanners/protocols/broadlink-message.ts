import { hex, packet, uint16le, uint32le } from './bytes.ts';
import { normaliseMac } from './mac-address.ts';
import { isIpv4 } from './neighbour.ts';
import { present } from './present.ts';
import { cleanTextOrNothing, decodeText } from './text.ts';

const answerBytes = 128;

export interface BroadlinkQuery {
  /** Our own address and the port that answers come to. */
  readonly address: string;
  readonly port: number;
  /** The true local time: a device may set its clock by it. */
  readonly now: Date;
}

/** Asks for devices (UDP 80 broadcast): our clock, our address, and a sum over all bytes. */
export function broadlinkQuery({ address, port, now }: BroadlinkQuery): Uint8Array | undefined {
  if (!isIpv4(address)) return undefined;
  const hoursEast = -now.getTimezoneOffset() / 60;
  const clock = [
    now.getMinutes(),
    now.getHours(),
    now.getFullYear() % 100,
    now.getDay() || 7,
    now.getDate(),
    now.getMonth() + 1,
  ];
  const bytes = packet(
    new Uint8Array(8),
    uint32le(Math.trunc(hoursEast)),
    uint16le(now.getFullYear()),
    clock,
    new Uint8Array(4),
    address.split('.').map(Number).reverse(),
    uint16le(port),
    new Uint8Array(8),
    [6],
    new Uint8Array(9),
  );
  const sum = bytes.reduce((total, byte) => total + byte, 0xbeaf) & 0xffff;
  bytes.set(uint16le(sum), 0x20);
  return bytes;
}

export interface BroadlinkDevice {
  /** The number of its model. */
  readonly type: number;
  readonly mac: string;
  readonly name?: string;
  /** False while anyone on the network may control it. */
  readonly locked: boolean;
}

/** Reads an answer. */
export function parseBroadlinkAnswer(bytes: Uint8Array): BroadlinkDevice | undefined {
  if (bytes.length < answerBytes || bytes.length > 1_024) return undefined;
  const mac = normaliseMac(hex(Uint8Array.from(bytes.subarray(0x3a, 0x40)).reverse()));
  if (mac === undefined) return undefined;
  const name = bytes.subarray(0x40, 0x7f);
  const end = name.indexOf(0);
  return present({
    type: (bytes[0x34] ?? 0) | ((bytes[0x35] ?? 0) << 8),
    mac,
    name: cleanTextOrNothing(decodeText(end < 0 ? name : name.subarray(0, end))),
    locked: (bytes[0x7f] ?? 0) !== 0,
  });
}
