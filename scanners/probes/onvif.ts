import type { Target } from '../core/define.ts';
import type { Facts } from '../core/facts.ts';
import type { Identity } from '../core/model.ts';
import { wsdMatch } from '../discovery/ws-discovery.ts';
import type { Host, Unanswered } from '../net/network.ts';
import {
  type OnvifAnswer,
  type OnvifQuestion,
  type OnvifToken,
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
  | {
      readonly state: 'read';
      readonly status: number;
      readonly value: OnvifAnswer | undefined;
      readonly body: Uint8Array;
    }
  | Unanswered;

/** One question. With a token it is a login attempt, which the door lets through only where the owner allows them. */
export async function askOnvif(
  host: Host,
  { port, path }: OwnPage,
  question: OnvifQuestion,
  token?: OnvifToken,
): Promise<Asked> {
  const action = `http://www.onvif.org/ver10/device/wsdl/${question}`;
  const response = await host.http({
    port,
    path,
    method: 'POST',
    purpose: token ? 'login' : 'read-action',
    headers: { 'Content-Type': `application/soap+xml; charset=utf-8; action="${action}"` },
    body: onvifQuestion(question, token),
  });
  if (response.state !== 'answered') return response;
  const { status, body } = response;
  return { state: 'read', status, value: parseOnvifAnswer(body), body };
}

/** Whether a question was turned down for want of a login. */
export function asksForLogin(asked: Asked): boolean {
  if (asked.state !== 'read') return false;
  const { status, value } = asked;
  if (status === 401 || status === 403) return true;
  return value?.kind === 'fault' && /auth/i.test(`${value.code ?? ''} ${value.reason ?? ''}`);
}
