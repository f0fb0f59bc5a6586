import { packet } from './bytes.ts';
import { jsonField, jsonNumber, jsonText, parseJson } from './json-value.ts';
import { normaliseMac } from './mac-address.ts';
import { present } from './present.ts';

const largestAnswer = 4_096;

/** Asks a WiZ light who it is (UDP 38899). Nothing is registered and nothing changes. */
export const wizQuery = packet('{"method":"getSystemConfig","params":{}}');

export interface WizDevice {
  readonly mac?: string;
  /** The module, such as `ESP01_SHRGB1C_31`. */
  readonly module?: string;
  readonly firmware?: string;
  /** 0 until an app has added the light to a home. */
  readonly homeId?: number;
}

/** Reads the answer; to answer at all means that no login is asked for. */
export function parseWizAnswer(bytes: Uint8Array): WizDevice | undefined {
  const answer = bytes.length > largestAnswer ? undefined : parseJson(bytes);
  const result = jsonField(answer, 'result');
  if (jsonText(answer, 'method') !== 'getSystemConfig' || result === undefined) return undefined;
  return present({
    mac: normaliseMac(jsonText(result, 'mac') ?? ''),
    module: jsonText(result, 'moduleName'),
    firmware: jsonText(result, 'fwVersion'),
    homeId: jsonNumber(result, 'homeId'),
  });
}
