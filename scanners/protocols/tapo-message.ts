import { packet } from './bytes.ts';
import { jsonField, jsonFlag, jsonNumber, jsonText, parseTrailingJson } from './json-value.ts';
import { normaliseMac } from './mac-address.ts';
import { present } from './present.ts';

const largestAnswer = 8_192;

/** Asks TP-Link's newer devices who is there (UDP 20002): a fixed head with its checksum, and no body. */
export const tapoQuery = packet(0x02, 0x00, 0x00, 0x01, new Uint8Array(8), 0x46, 0x3c, 0xb5, 0xd3);

export interface TapoDevice {
  readonly model?: string;
  /** The kind: `SMART.TAPOPLUG`, `SMART.KASASWITCH`, `SMART.IPCAMERA`. */
  readonly kind?: string;
  readonly mac?: string;
  readonly deviceId?: string;
  /** Whether it belongs to an account. */
  readonly owned?: boolean;
  readonly factoryDefault?: boolean;
  /** How it talks: `KLAP`, `AES`. */
  readonly encryption?: string;
  readonly https?: boolean;
  readonly httpPort?: number;
  readonly firmware?: string;
}

/** Reads an answer: 16 bytes of head, then JSON. */
export function parseTapoAnswer(bytes: Uint8Array): TapoDevice | undefined {
  if (bytes.length < 16 || bytes.length > largestAnswer) return undefined;
  const result = jsonField(parseTrailingJson(bytes.subarray(16)), 'result');
  const kind = jsonText(result, 'device_type');
  const mac = jsonText(result, 'mac');
  if (kind === undefined && mac === undefined) return undefined;
  const owner = jsonField(result, 'owner') ?? jsonField(result, 'obd_src');
  return present({
    model: jsonText(result, 'device_model') ?? jsonText(result, 'model'),
    kind,
    mac: mac === undefined ? undefined : normaliseMac(mac),
    deviceId: jsonText(result, 'device_id'),
    owned: typeof owner === 'string' ? owner !== '' : undefined,
    factoryDefault: jsonFlag(result, 'factory_default'),
    encryption: jsonText(result, 'mgt_encrypt_schm', 'encrypt_type'),
    https: jsonFlag(result, 'mgt_encrypt_schm', 'is_support_https'),
    httpPort: jsonNumber(result, 'mgt_encrypt_schm', 'http_port'),
    firmware: jsonText(result, 'firmware_version') ?? jsonText(result, 'sw_ver'),
  });
}
