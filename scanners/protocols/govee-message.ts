import { packet } from './bytes.ts';
import { jsonField, jsonText, parseJson } from './json-value.ts';
import { present } from './present.ts';

const largestAnswer = 4_096;

/** Asks for lights over the group 239.255.255.250:4001; answers come to port 4002 (Govee WLAN Guide). */
export const goveeSearch = packet('{"msg":{"cmd":"scan","data":{"account_topic":"reserve"}}}');

export interface GoveeDevice {
  readonly model: string;
  /** Eight bytes in hexadecimal with colons, of which the last six are a hardware address. */
  readonly id?: string;
  readonly firmware?: string;
  readonly hardware?: string;
}

/** Reads an answer; to answer at all means that the owner switched control over the network on, which has no login. */
export function parseGoveeAnswer(bytes: Uint8Array): GoveeDevice | undefined {
  const message = bytes.length > largestAnswer ? undefined : jsonField(parseJson(bytes), 'msg');
  const data = jsonField(message, 'data');
  const model = jsonText(data, 'sku');
  if (jsonText(message, 'cmd') !== 'scan' || model === undefined) return undefined;
  return present({
    model,
    id: jsonText(data, 'device'),
    firmware: jsonText(data, 'wifiVersionSoft'),
    hardware: jsonText(data, 'wifiVersionHard'),
  });
}
