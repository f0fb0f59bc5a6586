import { packet } from './bytes.ts';
import { escapeXml } from './entities.ts';
import { present } from './present.ts';
import { cleanText, cleanTextOrNothing } from './text.ts';
import { parseXml, type XmlElement, xmlChild, xmlDescendants, xmlText } from './xml.ts';

const largestMessage = 65_536;
const mostMatches = 16;
const mostAddresses = 8;
const mostScopes = 64;

/** What can be asked for: names and their namespaces. */
const kinds = {
  camera: ['NetworkVideoTransmitter', 'http://www.onvif.org/ver10/network/wsdl'],
  device: ['Device', 'http://schemas.xmlsoap.org/ws/2006/02/devprof'],
  printer: ['PrintDeviceType', 'http://schemas.microsoft.com/windows/2006/08/wdp/print'],
} as const;

/** A Probe (WS-Discovery 2005/04 section 5.2); without a kind it asks everything. `messageId` is a fresh UUID. */
export function wsDiscoveryProbe(messageId: string, kind?: keyof typeof kinds): Uint8Array {
  const [name, namespace] = kind === undefined ? [] : kinds[kind];
  const types = name === undefined ? '' : `<d:Types xmlns:t="${namespace}">t:${name}</d:Types>`;
  return packet(
    '<?xml version="1.0" encoding="utf-8"?>' +
      '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope"' +
      ' xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"' +
      ' xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"><s:Header>' +
      '<a:Action>http://schemas.xmlsoap.org/ws/2005/04/discovery/Probe</a:Action>' +
      `<a:MessageID>urn:uuid:${escapeXml(messageId)}</a:MessageID>` +
      '<a:To>urn:schemas-xmlsoap-org:ws:2005:04:discovery</a:To>' +
      `</s:Header><s:Body><d:Probe>${types}</d:Probe></s:Body></s:Envelope>`,
  );
}

export interface WsDiscoveryMatch {
  /** The endpoint's own id, usually `urn:uuid:…`. */
  readonly endpoint: string;
  /** Names without their prefixes. */
  readonly types: readonly string[];
  /** Where the device says that it answers: as written, to be checked before use. */
  readonly addresses: readonly string[];
  readonly scopes: readonly string[];
  /** From the ONVIF scopes. */
  readonly name?: string;
  readonly hardware?: string;
  readonly location?: string;
}

/** Reads a ProbeMatches, ResolveMatches or Hello; a match without an endpoint is left out. */
export function parseWsDiscovery(bytes: Uint8Array): WsDiscoveryMatch[] | undefined {
  const root = bytes.length > largestMessage ? undefined : parseXml(bytes);
  const [message] = (root?.name === 'Envelope' ? xmlChild(root, 'Body')?.children : undefined) ?? [];
  if (message?.name === 'Hello') return readMatch(message);
  if (message?.name !== 'ProbeMatches' && message?.name !== 'ResolveMatches') return undefined;
  return message.children.slice(0, mostMatches).flatMap(readMatch);
}

function readMatch(element: XmlElement): WsDiscoveryMatch[] {
  const endpoint = xmlText(xmlChild(element, 'EndpointReference'), 'Address');
  if (endpoint === undefined) return [];
  const words = (name: string, most: number) =>
    (xmlDescendants(element, name)[0]?.text ?? '')
      .split(' ')
      .filter(Boolean)
      .slice(0, most)
      .map((word) => cleanText(word));
  const scopes = words('Scopes', mostScopes);
  return [
    present({
      endpoint: cleanText(endpoint),
      types: words('Types', mostAddresses).map((type) => type.slice(type.indexOf(':') + 1)),
      addresses: words('XAddrs', mostAddresses),
      scopes,
      name: scopeValue(scopes, 'name'),
      hardware: scopeValue(scopes, 'hardware'),
      location: scopeValue(scopes, 'location'),
    }),
  ];
}

/** The last part of a scope such as `onvif://www.onvif.org/name/Front%20door` (ONVIF Core section 7.3.2.2). */
function scopeValue(scopes: readonly string[], kind: string): string | undefined {
  const start = `onvif://www.onvif.org/${kind}/`;
  const found = scopes.find((scope) => scope.toLowerCase().startsWith(start))?.slice(start.length);
  if (found === undefined) return undefined;
  try {
    return cleanTextOrNothing(decodeURIComponent(found));
  } catch {
    return cleanTextOrNothing(found);
  }
}
