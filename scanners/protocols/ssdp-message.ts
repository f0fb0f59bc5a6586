import { packet } from './bytes.ts';
import { headerValue, headLines, isHeaderText, parseHeaders, parseStatusLine } from './http-head.ts';
import { present } from './present.ts';

const largestMessage = 8_192;
const longestAgeSeconds = 86_400;

/** What a device says of itself over SSDP (UPnP Device Architecture 2.0, section 1). All text is the device's own. */
export interface SsdpMessage {
  readonly kind: 'answer' | 'alive' | 'byebye' | 'update';
  /** The `ST` of an answer or the `NT` of a notice. */
  readonly target: string;
  readonly usn: string;
  /** The device's own id: the part of the USN before `::`. */
  readonly udn: string;
  /** Where the description is said to be: as written, to be checked before it is used. */
  readonly location?: string;
  readonly server?: string;
  readonly maxAgeSeconds?: number;
  readonly bootId?: number;
  /** The id that a Hue bridge adds. */
  readonly hueBridgeId?: string;
}

/** A search for `target` over the group `host`, such as 239.255.255.250:1900; answers come within `maxWaitSeconds`. */
export function ssdpSearch(
  target: string,
  { host = '239.255.255.250:1900', maxWaitSeconds = 2 } = {},
): Uint8Array | undefined {
  if (!isHeaderText(target) || !isHeaderText(host)) return undefined;
  return packet(
    `M-SEARCH * HTTP/1.1\r\nHOST: ${host}\r\nMAN: "ssdp:discover"\r\nMX: ${maxWaitSeconds}\r\nST: ${target}\r\n\r\n`,
  );
}

/** Reads an answer or a notice; other people's searches are `undefined`. */
export function parseSsdpMessage(bytes: Uint8Array): SsdpMessage | undefined {
  if (bytes.length > largestMessage) return undefined;
  const [first = '', ...rest] = headLines(bytes);
  const isNotice = /^NOTIFY \* HTTP\/1\.[01]\s*$/i.test(first.slice(0, 64));
  if (!isNotice && parseStatusLine(first)?.status !== 200) return undefined;
  const headers = parseHeaders(rest);
  const value = (name: string) => headerValue(headers, name)?.slice(0, 1_024) || undefined;
  const usn = value('usn') ?? '';
  const target = value(isNotice ? 'nt' : 'st') ?? '';
  if (usn === '' && target === '') return undefined;
  const notice = /^ssdp:(alive|byebye|update)$/.exec(value('nts') ?? '')?.[1] as
    | 'alive'
    | 'byebye'
    | 'update'
    | undefined;
  if (isNotice && notice === undefined) return undefined;
  return present({
    kind: isNotice && notice ? notice : 'answer',
    target,
    usn,
    udn: usn.split('::', 1)[0] ?? '',
    location: headers
      .find(({ name, value: text }) => name === 'location' && /^[a-z][a-z0-9+.-]{0,15}:/i.test(text))
      ?.value.slice(0, 1_024),
    server: value('server'),
    maxAgeSeconds: age(value('cache-control')),
    bootId: count(value('bootid.upnp.org')),
    hueBridgeId: value('hue-bridgeid'),
  } as const);
}

function age(cacheControl: string | undefined): number | undefined {
  const seconds = /max-age\s{0,4}=\s{0,4}(\d{1,12})/i.exec(cacheControl ?? '')?.[1];
  return seconds === undefined ? undefined : Math.min(Number(seconds), longestAgeSeconds);
}

function count(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,10}$/.test(text) ? Number(text) : undefined;
}
