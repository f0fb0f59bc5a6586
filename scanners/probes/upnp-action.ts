import type { Host, Purpose, Unanswered } from '../net/network.ts';
import { parseSoapAnswer, type SoapAnswer, soapEnvelope } from '../protocols/soap.ts';
import type { OwnPage } from './device-url.ts';

export type Called =
  | { readonly state: 'answered'; readonly soap: SoapAnswer; readonly body: Uint8Array }
  | Unanswered;

export interface UpnpCall {
  readonly control: OwnPage;
  readonly serviceType: string;
  readonly action: string;
  readonly fields?: Readonly<Record<string, string>>;
  /** `read-action` unless told; the door refuses what does not fit its purpose. */
  readonly purpose?: Purpose;
}

/** A router's service for port mappings, in either of its versions and names. */
export const natService = /^urn:schemas-upnp-org:service:WAN(?:IP|PPP)Connection:[12]$/;

/** Calls one action of a UPnP service (UPnP Device Architecture 1.0, section 3.2). */
export async function callUpnp(host: Host, call: UpnpCall): Promise<Called> {
  const { control, serviceType, action, fields = {}, purpose = 'read-action' } = call;
  const body = soapEnvelope({ version: '1.1', namespace: serviceType, action, arguments: fields });
  if (body === undefined) return { state: 'refused', why: 'the question could not be written' };
  const response = await host.http({
    port: control.port,
    path: control.path,
    method: 'POST',
    purpose,
    headers: { 'Content-Type': 'text/xml; charset="utf-8"', SOAPAction: `"${serviceType}#${action}"` },
    body,
  });
  if (response.state !== 'answered') return response;
  const soap = parseSoapAnswer(response.body);
  return soap
    ? { state: 'answered', soap, body: response.body }
    : { state: 'unreadable', why: `status ${response.status}, no SOAP answer` };
}
