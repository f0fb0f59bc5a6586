import { packet } from './bytes.ts';
import { escapeXml } from './entities.ts';
import { present } from './present.ts';
import { parseSoapAnswer, soapEnvelope } from './soap.ts';
import { cleanTextOrNothing } from './text.ts';
import { type XmlElement, xmlChild, xmlDescendants, xmlText } from './xml.ts';

/** Questions of the device service (ONVIF Core Specification section 8) that change nothing. */
export type OnvifQuestion = 'GetSystemDateAndTime' | 'GetDeviceInformation' | 'GetUsers';

/** A proof of a password that does not hold it (WS-Security UsernameToken Profile 1.0 section 3.1). */
export interface OnvifToken {
  readonly account: string;
  /** Base64 of the nonce's bytes. */
  readonly nonce: string;
  /** By the device's clock, ISO 8601 in UTC. */
  readonly created: string;
  /** Base64 of SHA-1 over the nonce's bytes, `created` and the password. */
  readonly digest: string;
}

const security = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss';

function securityHeader({ account, nonce, created, digest }: OnvifToken): string {
  return (
    `<w:Security xmlns:w="${security}-wssecurity-secext-1.0.xsd" xmlns:t="${security}-wssecurity-utility-1.0.xsd">` +
    `<w:UsernameToken><w:Username>${escapeXml(account)}</w:Username>` +
    `<w:Password Type="${security}-username-token-profile-1.0#PasswordDigest">${escapeXml(digest)}</w:Password>` +
    `<w:Nonce EncodingType="${security}-soap-message-security-1.0#Base64Binary">${escapeXml(nonce)}</w:Nonce>` +
    `<t:Created>${escapeXml(created)}</t:Created></w:UsernameToken></w:Security>`
  );
}

/** A question, with a login or without, as the body of a POST of type application/soap+xml. */
export function onvifQuestion(question: OnvifQuestion, token?: OnvifToken): Uint8Array {
  const envelope = soapEnvelope({
    version: '1.2',
    namespace: 'http://www.onvif.org/ver10/device/wsdl',
    action: question,
    ...(token && { header: securityHeader(token) }),
  });
  return packet(envelope ?? '');
}

export type OnvifAnswer =
  /** Milliseconds since 1970; absent if the clock tells none. */
  | { readonly kind: 'clock'; readonly time?: number }
  | {
      readonly kind: 'information';
      readonly manufacturer?: string;
      readonly model?: string;
      readonly firmware?: string;
      readonly serial?: string;
      readonly hardware?: string;
    }
  /** Names are counted, not kept. */
  | { readonly kind: 'users'; readonly count: number }
  | { readonly kind: 'fault'; readonly code?: string; readonly reason?: string };

/** Reads the answer to any of the questions. */
export function parseOnvifAnswer(bytes: Uint8Array): OnvifAnswer | undefined {
  const answer = parseSoapAnswer(bytes);
  if (answer?.kind === 'fault')
    return present({ kind: 'fault' as const, code: answer.code, reason: answer.reason });
  const element = answer?.element;
  const text = (name: string) => cleanTextOrNothing(xmlText(element, name));
  switch (element?.name) {
    case 'GetSystemDateAndTimeResponse':
      return present({ kind: 'clock' as const, time: readClock(xmlDescendants(element, 'UTCDateTime')[0]) });
    case 'GetDeviceInformationResponse':
      return present({
        kind: 'information' as const,
        manufacturer: text('Manufacturer'),
        model: text('Model'),
        firmware: text('FirmwareVersion'),
        serial: text('SerialNumber'),
        hardware: text('HardwareId'),
      });
    case 'GetUsersResponse':
      return { kind: 'users', count: element.children.filter(({ name }) => name === 'User').length };
    default:
      return undefined;
  }
}

function readClock(element: XmlElement | undefined): number | undefined {
  const [date, time] = [xmlChild(element, 'Date'), xmlChild(element, 'Time')];
  const part = (parent: XmlElement | undefined, name: string) => {
    const text = xmlText(parent, name);
    return text !== undefined && /^\d{1,4}$/.test(text) ? Number(text) : Number.NaN;
  };
  const moment = Date.UTC(
    part(date, 'Year'),
    part(date, 'Month') - 1,
    part(date, 'Day'),
    part(time, 'Hour'),
    part(time, 'Minute'),
    part(time, 'Second'),
  );
  return Number.isNaN(moment) ? undefined : moment;
}
