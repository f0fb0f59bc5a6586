import type { Target } from '../core/define.ts';
import type { Facts } from '../core/facts.ts';
import type { Identity } from '../core/model.ts';
import { wsdMatch } from '../discovery/ws-discovery.ts';
import type { Host, Unanswered } from '../net/network.ts';
import {
  type OnvifAnswer,
  type OnvifQuestion,
  onvifQuestion,
  parseOnvifAnswer,
} from '../protocols/onvif-message.ts';
import { type OwnPage, pageOnDevice } from './device-url.ts';
import { fronts } from './fronts.ts';

const devicePath = '/onvif/device_service';
const mostAddresses = 3;

/**
 * Where an ONVIF device answers: the addresses that it announced, else the customary path on a camera's pages.
 * For probes that need `wsd.match` and `http.front`.
 */
export function onvifTargets(facts: Facts, { kind }: Identity): Target[] {
  const announced = facts
    .all(wsdMatch)
    .filter(({ value }) => value.types.includes('NetworkVideoTransmitter') || value.scopes.some(isOnvif))
    .flatMap(({ value }) => value.addresses);
  const urls = [...new Set(announced)].filter((url) => url.startsWith('http://')).slice(0, mostAddresses);
  if (urls.length > 0) return urls.map((key) => ({ key }));
  if (kind !== 'camera' && kind !== 'doorbell' && kind !== 'intercom') return [];
  return fronts(facts).flatMap(({ service, page }) => (page.tls ? [] : [{ service, key: devicePath }]));
}

const isOnvif = (scope: string) => scope.startsWith('onvif://');

/** The page that a target means, if it is on the device. */
export function onvifPage({ service, key = '' }: Target, address: string): OwnPage | undefined {
  return service ? { port: service.port, path: key } : pageOnDevice(key, address);
}

type Asked =
  | { readonly state: 'read'; readonly status: number; readonly value: OnvifAnswer | undefined }
  | Unanswered;

/** One question without a login. */
export async function askOnvif(host: Host, { port, path }: OwnPage, question: OnvifQuestion): Promise<Asked> {
  const action = `http://www.onvif.org/ver10/device/wsdl/${question}`;
  const response = await host.http({
    port,
    path,
    method: 'POST',
    purpose: 'read-action',
    headers: { 'Content-Type': `application/soap+xml; charset=utf-8; action="${action}"` },
    body: onvifQuestion(question),
  });
  if (response.state !== 'answered') return response;
  return { state: 'read', status: response.status, value: parseOnvifAnswer(response.body) };
}
