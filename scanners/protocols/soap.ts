import { escapeXml } from './entities.ts';
import { present } from './present.ts';
import { cleanText } from './text.ts';
import { parseXml, type XmlElement, xmlChild, xmlDescendants, xmlText } from './xml.ts';

/** UPnP speaks the first version, ONVIF and WS-Discovery the second. */
const envelopes = {
  '1.1': 'http://schemas.xmlsoap.org/soap/envelope/',
  '1.2': 'http://www.w3.org/2003/05/soap-envelope',
} as const;

export interface SoapCall {
  readonly version: keyof typeof envelopes;
  /** The namespace of the action: for UPnP the service type. */
  readonly namespace: string;
  readonly action: string;
  readonly arguments?: Readonly<Record<string, string>>;
  /** Elements of the header, written out and escaped already. */
  readonly header?: string;
}

/** An envelope that calls one action; everything but the names is escaped, and the names must be plain. */
export function soapEnvelope(call: SoapCall): string | undefined {
  const fields = Object.entries(call.arguments ?? {});
  if (![call.action, ...fields.map(([name]) => name)].every((name) => /^[A-Za-z][A-Za-z0-9_]*$/.test(name))) {
    return undefined;
  }
  const content = fields.map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`).join('');
  // UPnP demands the encoding style; SOAP 1.2 forbids it here.
  const style = call.version === '1.1' ? ' s:encodingStyle="http://schemas.xmlsoap.org/soap/encoding/"' : '';
  const header = call.header === undefined ? '' : `<s:Header>${call.header}</s:Header>`;
  return (
    `<?xml version="1.0" encoding="utf-8"?>` +
    `<s:Envelope xmlns:s="${envelopes[call.version]}"${style}>${header}<s:Body>` +
    `<u:${call.action} xmlns:u="${escapeXml(call.namespace)}">${content}</u:${call.action}>` +
    `</s:Body></s:Envelope>`
  );
}

export type SoapAnswer =
  | { readonly kind: 'response'; readonly element: XmlElement }
  | {
      readonly kind: 'fault';
      /** Without its prefix: `Client`, `Sender`, `NotAuthorized`; the most detailed one that is given. */
      readonly code?: string;
      readonly reason?: string;
      /** The number of a UPnP error: 713 means that a list has ended. */
      readonly upnpError?: number;
    };

/** Reads the envelope of an answer: the first element of its body, or its fault. */
export function parseSoapAnswer(bytes: Uint8Array): SoapAnswer | undefined {
  const root = parseXml(bytes);
  const [element] = (root?.name === 'Envelope' ? xmlChild(root, 'Body')?.children : undefined) ?? [];
  if (!element) return undefined;
  return element.name === 'Fault' ? readFault(element) : { kind: 'response', element };
}

function readFault(fault: XmlElement): SoapAnswer {
  const codes = xmlDescendants(xmlChild(fault, 'Code'), 'Value').map(({ text }) => text);
  const code = codes.at(-1) ?? xmlText(fault, 'faultcode');
  const reason = xmlText(xmlChild(fault, 'Reason'), 'Text') ?? xmlText(fault, 'faultstring');
  const [upnp] = xmlDescendants(fault, 'errorCode');
  return present({
    kind: 'fault' as const,
    code: code === undefined ? undefined : cleanText(code.slice(code.lastIndexOf(':') + 1)),
    reason: reason === undefined ? undefined : cleanText(reason),
    upnpError: upnp && /^\d{1,6}$/.test(upnp.text) ? Number(upnp.text) : undefined,
  });
}
