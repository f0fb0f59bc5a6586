import { packet, uint16 } from './bytes.ts';

const largestPacket = 4_096;

export interface MqttConnectOptions {
  readonly clientId: string;
  readonly user?: string;
  readonly password?: string;
}

/** CONNECT of MQTT 3.1.1 with a clean session and no will, so that the broker keeps nothing. */
export function mqttConnect({ clientId, user, password }: MqttConnectOptions): Uint8Array {
  const text = (value: string) => {
    const bytes = packet(value).subarray(0, 1_024);
    return packet(uint16(bytes.length), bytes);
  };
  const flags =
    0x02 | (user === undefined ? 0 : 0x80) | (user === undefined || password === undefined ? 0 : 0x40);
  const body = packet(
    text('MQTT'),
    [4, flags, 0, 30],
    text(clientId),
    user === undefined ? [] : text(user),
    user === undefined || password === undefined ? [] : text(password),
  );
  return packet(0x10, remainingLength(body.length), body);
}

/** DISCONNECT: the polite end of a connection. */
export const mqttDisconnect = packet(0xe0, 0);

function remainingLength(length: number): readonly number[] {
  return length < 128 ? [length] : [(length & 0x7f) | 0x80, ...remainingLength(length >> 7)];
}

export type MqttConnectResult =
  | 'accepted'
  | 'unacceptable-version'
  | 'identifier-rejected'
  | 'unavailable'
  | 'bad-credentials'
  | 'not-authorised';

const results: readonly MqttConnectResult[] = [
  'accepted',
  'unacceptable-version',
  'identifier-rejected',
  'unavailable',
  'bad-credentials',
  'not-authorised',
];

/** Return codes of MQTT 5, which a broker of that version alone may send (section 3.2.2.2). */
const results5: ReadonlyMap<number, MqttConnectResult> = new Map([
  [0x84, 'unacceptable-version'],
  [0x85, 'identifier-rejected'],
  [0x86, 'bad-credentials'],
  [0x87, 'not-authorised'],
  [0x88, 'unavailable'],
]);

export interface MqttConnack {
  /** As sent: 0 is accepted in every version. */
  readonly code: number;
  readonly result: MqttConnectResult;
}

/** Reads the CONNACK that must be the first packet from a broker (MQTT 3.1.1 section 3.2). */
export function parseMqttConnack(bytes: Uint8Array): MqttConnack | undefined {
  if (bytes[0] !== 0x20) return undefined;
  let length = 0;
  let offset = 1;
  for (let shift = 0; shift < 28; shift += 7) {
    const byte = bytes[offset++];
    if (byte === undefined) return undefined;
    length |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
    if (shift === 21) return undefined;
  }
  const acknowledge = bytes[offset] ?? 0xff;
  const code = bytes[offset + 1];
  if (length < 2 || length > largestPacket || acknowledge > 1 || code === undefined) return undefined;
  const result = results[code] ?? results5.get(code);
  return result && { code, result };
}
