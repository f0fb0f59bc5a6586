import { ByteReader, packet, uint32 } from './bytes.ts';
import { jsonField, jsonFlag, jsonNumber, jsonText, parseJson } from './json-value.ts';
import { normaliseMac } from './mac-address.ts';
import { present } from './present.ts';

const firstKey = 171;

/** The disguise of TP-Link's older smart home protocol: each byte is combined with the one sent before it. */
export function disguise(plain: Uint8Array): Uint8Array {
  let key = firstKey;
  return plain.map((byte) => (key ^= byte));
}

/** The reverse of `disguise`. */
export function undisguise(disguised: Uint8Array): Uint8Array {
  return disguised.map((byte, index) => byte ^ (disguised[index - 1] ?? firstKey));
}

const question = disguise(packet('{"system":{"get_sysinfo":{}}}'));

/** Asks who is there; over TCP the length comes first. */
export const kasaQuery = { udp: question, tcp: packet(uint32(question.length), question) } as const;

export interface KasaDevice {
  readonly model?: string;
  /** The name that the owner gave. */
  readonly alias?: string;
  readonly mac?: string;
  readonly deviceId?: string;
  readonly firmware?: string;
  readonly hardware?: string;
  /** The kind: `IOT.SMARTPLUGSWITCH`, `IOT.SMARTBULB`, `IOT.IPCAMERA`. */
  readonly kind?: string;
  /** Whether it tells where the home is, to anyone who asks. */
  readonly tellsLocation: boolean;
  readonly switchedOn?: boolean;
}

/** Reads an answer, over UDP or TCP. To answer at all means that no login is asked for. */
export function parseKasaAnswer(bytes: Uint8Array): KasaDevice | undefined {
  const length = new ByteReader(bytes).uint32() ?? 0;
  const answer = parseJson(undisguise(length + 4 === bytes.length ? bytes.subarray(4) : bytes));
  const info = jsonField(answer, 'system', 'get_sysinfo');
  if (info === undefined) return undefined;
  // Cameras nest one level deeper.
  const system = jsonField(info, 'system') ?? info;
  const text = (...names: readonly string[]) => names.map((name) => jsonText(system, name)).find(Boolean);
  const mac = text('mac', 'mic_mac', 'ethernet_mac');
  const isPlace = (name: string) => (jsonNumber(system, name) ?? 0) !== 0;
  return present({
    model: text('model'),
    alias: text('alias'),
    mac: mac === undefined ? undefined : normaliseMac(mac),
    deviceId: text('deviceId'),
    firmware: text('sw_ver'),
    hardware: text('hw_ver'),
    kind: text('type', 'mic_type'),
    tellsLocation: ['latitude', 'latitude_i', 'longitude', 'longitude_i'].some(isPlace),
    switchedOn: jsonFlag(system, 'relay_state'),
  });
}
