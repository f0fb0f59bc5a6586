import { packet } from './bytes.ts';
import { headerValue, headLines, parseHeaders, parseStatusLine } from './http-head.ts';
import { present } from './present.ts';

const largestMessage = 8_192;

/** Asks for lights over the group 239.255.255.250:1982 (Yeelight WiFi Light Inter-Operation Specification). */
export const yeelightSearch = packet(
  'M-SEARCH * HTTP/1.1\r\nHOST: 239.255.255.250:1982\r\nMAN: "ssdp:discover"\r\nST: wifi_bulb\r\n',
);

export interface YeelightDevice {
  readonly id: string;
  readonly model?: string;
  readonly firmware?: string;
  readonly name?: string;
  /** Where it takes commands, `yeelight://address:port`: as written. */
  readonly location: string;
}

/** Reads an answer or an announcement; to send one at all means that control over the network is on. */
export function parseYeelightMessage(bytes: Uint8Array): YeelightDevice | undefined {
  if (bytes.length > largestMessage) return undefined;
  const [first = '', ...rest] = headLines(bytes);
  if (parseStatusLine(first)?.status !== 200 && !first.startsWith('NOTIFY * HTTP/1.1')) return undefined;
  const headers = parseHeaders(rest);
  const text = (name: string) => headerValue(headers, name)?.slice(0, 256) || undefined;
  const id = text('id');
  const location = text('location');
  if (id === undefined || !location?.startsWith('yeelight://')) return undefined;
  return present({ id, location, model: text('model'), firmware: text('fw_ver'), name: text('name') });
}
