import { holdsAt, packet, uint32le } from './bytes.ts';
import { jsonField, jsonNumber, jsonText, parseTrailingJson } from './json-value.ts';
import { normaliseMac } from './mac-address.ts';
import { isIpv4 } from './neighbour.ts';
import { present } from './present.ts';

const largestAnswer = 16_384;
const headBytes = 32;
const magic = [0x44, 0x48, 0x49, 0x50];

const question = packet('{"method":"DHDiscover.search","params":{"mac":"","uni":1}}\n');

/** Asks for Dahua devices over the group 239.255.255.251:37810: 32 bytes of head, then JSON. */
export const dhipSearch = packet(
  uint32le(headBytes),
  magic,
  new Uint8Array(8),
  uint32le(question.length),
  new Uint8Array(4),
  uint32le(question.length),
  new Uint8Array(4),
  question,
);

export interface DhipDevice {
  readonly model?: string;
  /** The class: `IPC`, `NVR`, `VTO`. */
  readonly kind?: string;
  readonly manufacturer?: string;
  readonly serial?: string;
  readonly firmware?: string;
  readonly mac?: string;
  readonly address?: string;
  readonly httpPort?: number;
  readonly name?: string;
  /** As sent, a set of bits: an odd number where no one has chosen a password yet. */
  readonly initialisation?: number;
}

/** Reads an answer: the device speaks of itself in a notice. */
export function parseDhipAnswer(bytes: Uint8Array): DhipDevice | undefined {
  if (!holdsAt(bytes, 4, magic) || bytes.length > largestAnswer) return undefined;
  const notice = parseTrailingJson(bytes.subarray(headBytes));
  const info = jsonField(notice, 'params', 'deviceInfo');
  if (info === undefined) return undefined;
  const address = jsonText(info, 'IPv4Address', 'IPAddress');
  return present({
    model: jsonText(info, 'DeviceType'),
    kind: jsonText(info, 'DeviceClass'),
    manufacturer: jsonText(info, 'Manufacturer') ?? jsonText(info, 'Vendor'),
    serial: jsonText(info, 'SerialNo'),
    firmware: jsonText(info, 'Version'),
    mac: normaliseMac(jsonText(notice, 'mac') ?? ''),
    address: address !== undefined && isIpv4(address) ? address : undefined,
    httpPort: jsonNumber(info, 'HttpPort'),
    name: jsonText(info, 'MachineName'),
    initialisation: jsonNumber(info, 'Init'),
  });
}
