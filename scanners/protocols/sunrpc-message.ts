import { ByteReader, packet, uint32 } from './bytes.ts';
import { cleanText, decodeText } from './text.ts';

const mostEntries = 256;
const mostGroups = 16;
const longestName = 1_024;

/** Questions that only read (RFC 1833 section 3, RFC 1813 appendix I): program, version, procedure. */
const calls = {
  /** The portmapper's list of services. */
  services: [100_000, 2, 4],
  /** The mount service's list of exported folders. */
  exports: [100_005, 3, 5],
} as const;

/** A call without a login (RFC 5531 section 9). Over TCP a mark with the length comes first. */
export function rpcCall(call: keyof typeof calls, id: number, transport: 'tcp' | 'udp'): Uint8Array {
  const [program, version, procedure] = calls[call];
  const noAuthentication = [0, 0, 0, 0];
  const body = packet([id, 0, 2, program, version, procedure, ...noAuthentication].flatMap(uint32));
  // The top bit marks the last fragment.
  return transport === 'udp' ? body : packet(uint32(0x8000_0000 + body.length), body);
}

export interface RpcService {
  readonly program: number;
  readonly version: number;
  readonly transport: 'tcp' | 'udp';
  readonly port: number;
}

/** Reads the portmapper's answer to `services`. */
export function parseRpcServices(bytes: Uint8Array, transport: 'tcp' | 'udp'): RpcService[] | undefined {
  const reader = readAccepted(bytes, transport);
  if (!reader) return undefined;
  const services: RpcService[] = [];
  while (reader.uint32() === 1 && services.length < mostEntries) {
    const [program, version, protocol, port] = Array.from({ length: 4 }, () => reader.uint32());
    if (program === undefined || version === undefined || port === undefined || port > 65_535) break;
    if (protocol === 6 || protocol === 17)
      services.push({ program, version, transport: protocol === 6 ? 'tcp' : 'udp', port });
  }
  return services;
}

export interface NfsExport {
  readonly path: string;
  /** Who may use it; empty for everybody. */
  readonly groups: readonly string[];
}

/** Reads the mount service's answer to `exports`. */
export function parseNfsExports(bytes: Uint8Array, transport: 'tcp' | 'udp'): NfsExport[] | undefined {
  const reader = readAccepted(bytes, transport);
  if (!reader) return undefined;
  const exports: NfsExport[] = [];
  while (reader.uint32() === 1 && exports.length < mostEntries) {
    const path = readName(reader);
    if (path === undefined) break;
    const groups: string[] = [];
    while (reader.uint32() === 1) {
      const group = readName(reader);
      if (group === undefined) break;
      if (groups.length < mostGroups) groups.push(group);
    }
    exports.push({ path, groups });
  }
  return exports;
}

/** Text with its length before it, filled up to four bytes (RFC 4506 section 4.11). */
function readName(reader: ByteReader): string | undefined {
  const length = reader.uint32() ?? 0;
  const bytes = length > longestName ? undefined : reader.take(length);
  reader.skip((4 - (length % 4)) % 4);
  return bytes && cleanText(decodeText(bytes));
}

/** The results of a reply that was accepted and went well; a second TCP fragment is not waited for. */
function readAccepted(bytes: Uint8Array, transport: 'tcp' | 'udp'): ByteReader | undefined {
  const reader = new ByteReader(bytes, transport === 'tcp' ? 4 : 0);
  reader.skip(4);
  const isReply = reader.uint32() === 1;
  const isAccepted = reader.uint32() === 0;
  reader.skip(4);
  const verifier = reader.uint32() ?? longestName;
  reader.skip(verifier + ((4 - (verifier % 4)) % 4));
  return isReply && isAccepted && reader.uint32() === 0 ? reader : undefined;
}

/** Whether a TCP answer has arrived whole. */
export function isWholeRpcRecord(bytes: Uint8Array): boolean {
  const mark = new ByteReader(bytes).uint32();
  return mark !== undefined && bytes.length - 4 >= (mark & 0x7fff_ffff);
}
