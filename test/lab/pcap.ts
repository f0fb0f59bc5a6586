/** One TCP segment of a capture, over Ethernet and IPv4 or IPv6. */
export interface Segment {
  /** Seconds. */
  readonly at: number;
  readonly fromMac: string;
  readonly toMac: string;
  readonly from: string;
  readonly to: string;
  readonly fromPort: number;
  readonly toPort: number;
  readonly isFirst: boolean;
  readonly data: Buffer;
}

const FILE_HEADER = 24;
const RECORD_HEADER = 16;
const ETHERNET = 14;
const TCP = 6;
const SYN = 0x02;
const ACK = 0x10;

/** The TCP segments of a capture file as tcpdump writes it on this machine, from `offset` on; 0 is the file's start. */
export function* segmentsOf(file: Buffer, offset = 0): Generator<Segment> {
  for (const { frame, at } of framesOf(file, offset)) {
    const segment = segmentOf(frame, at);
    if (segment) yield segment;
  }
}

/** When each packet of a capture file was seen, in seconds. */
export function* timesOf(file: Buffer, offset = 0): Generator<number> {
  for (const { at } of framesOf(file, offset)) yield at;
}

function* framesOf(file: Buffer, offset: number): Generator<{ readonly frame: Buffer; readonly at: number }> {
  for (let at = Math.max(offset, FILE_HEADER); at + RECORD_HEADER <= file.length; ) {
    const length = file.readUInt32LE(at + 8);
    const frame = file.subarray(at + RECORD_HEADER, at + RECORD_HEADER + length);
    if (frame.length < length) return;
    yield { frame, at: file.readUInt32LE(at) + file.readUInt32LE(at + 4) / 1e6 };
    at += RECORD_HEADER + length;
  }
}

function segmentOf(frame: Buffer, at: number): Segment | undefined {
  if (frame.length < ETHERNET + 20) return undefined;
  const packet = ipPacket(frame.readUInt16BE(12), frame.subarray(ETHERNET));
  if (!packet || packet.data.length < 20) return undefined;
  const flags = packet.data[13] ?? 0;
  return {
    at,
    toMac: mac(frame.subarray(0, 6)),
    fromMac: mac(frame.subarray(6, 12)),
    from: packet.from,
    to: packet.to,
    fromPort: packet.data.readUInt16BE(0),
    toPort: packet.data.readUInt16BE(2),
    isFirst: (flags & (SYN | ACK)) === SYN,
    data: packet.data.subarray(((packet.data[12] ?? 0) >> 4) * 4),
  };
}

/** The header of RFC 791 or RFC 8200 with TCP right behind it. */
function ipPacket(type: number, bytes: Buffer) {
  if (type === 0x0800 && bytes[9] === TCP) {
    const header = ((bytes[0] ?? 0) & 15) * 4;
    return {
      from: bytes.subarray(12, 16).join('.'),
      to: bytes.subarray(16, 20).join('.'),
      data: bytes.subarray(header, bytes.readUInt16BE(2)),
    };
  }
  if (type === 0x86dd && bytes.length >= 40 && bytes[6] === TCP)
    return {
      from: ipv6(bytes.subarray(8, 24)),
      to: ipv6(bytes.subarray(24, 40)),
      data: bytes.subarray(40, 40 + bytes.readUInt16BE(4)),
    };
  return undefined;
}

function mac(bytes: Buffer): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
}

function ipv6(bytes: Buffer): string {
  return Array.from({ length: 8 }, (_, index) => bytes.readUInt16BE(index * 2).toString(16)).join(':');
}
