import { cleanText } from './text.ts';
import { lockOf, type WifiLink } from './wifi.ts';

const mostLines = 1_024;

/**
 * Reads `netsh wlan show interfaces`. The words before the colons are in the language of the system, so the interface
 * is known by its own name, and lock and cipher by the values, which are names of standards.
 */
export function parseNetshWifi(output: string, on: string): WifiLink | undefined {
  const lines = output.split(/\r?\n/, mostLines).map((line) => {
    const [, key = '', value = ''] = /^\s{1,16}(\S[^:]{0,64}?)\s*:\s(.*)$/.exec(line) ?? [];
    return { key, value: value.trim() };
  });
  const start = lines.findIndex(({ key, value }) => key !== '' && value === on);
  if (start < 0) return undefined;
  const after = lines.slice(start + 1);
  const end = after.findIndex(({ key }) => key === lines[start]?.key);
  const own = end < 0 ? after : after.slice(0, end);
  const value = (pattern: RegExp) => own.find((line) => pattern.test(line.value))?.value;
  const authentication = value(/^(?:WPA[23]?\b|Open$)/i);
  const cipher = value(/^(?:CCMP|GCMP|TKIP|WEP|None$)/i) ?? '';
  if (authentication === undefined) return undefined;
  const version = /^WPA([23]?)/i.exec(authentication)?.[1];
  const name = cleanText(own.find(({ key }) => key === 'SSID')?.value ?? '');
  const lock = lockOf({
    encrypts: /^WEP/i.test(cipher),
    versions: version === undefined ? [] : [version === '3' ? 3 : version === '2' ? 2 : 1],
    tkip: /^TKIP/i.test(cipher),
  });
  return { lock, ...(name !== '' && { name }) };
}
