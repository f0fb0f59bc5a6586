import type { Facts } from '../core/facts.ts';
import type { ServiceAddress } from '../core/model.ts';
import type { Host, Unanswered } from '../net/network.ts';
import { type IppAnswer, type IppRequest, ippRequest, parseIppAnswer } from '../protocols/ipp-message.ts';
import { openPorts } from './ports.ts';
import { randomId } from './random.ts';

/** Paths of IPP Everywhere and of older printers. */
const paths = ['/ipp/print', '/ipp/printer', '/ipp'] as const;
const notFound = 0x0406;

/** Where printers answer. For probes that need `tcp.port`. */
export const ippPorts = (facts: Facts): ServiceAddress[] => openPorts(facts, 631);

interface Printer {
  readonly state: 'read';
  readonly path: string;
  readonly tls: boolean;
  readonly answer: IppAnswer;
}

/** Asks on each known path, in clear and then over TLS, until one is a printer's. Nothing is ever printed. */
export async function askPrinter(
  host: Host,
  port: number,
  operation: IppRequest['operation'],
  attributes: readonly string[],
): Promise<Printer | Unanswered> {
  let last: Unanswered = { state: 'unreadable', why: 'no IPP answer' };
  for (const tls of [false, true]) {
    for (const path of paths) {
      const asked = await askOnce(host, { port, tls, path }, operation, attributes);
      if (asked.state === 'read') return asked;
      last = asked;
      if (asked.state !== 'unreadable') break;
    }
  }
  return last;
}

async function askOnce(
  host: Host,
  at: { readonly port: number; readonly tls: boolean; readonly path: string },
  operation: IppRequest['operation'],
  attributes: readonly string[],
): Promise<Printer | Unanswered> {
  const address = host.address.includes(':') ? `[${host.address.replace(/%.*/, '')}]` : host.address;
  const printerUri = `${at.tls ? 'ipps' : 'ipp'}://${address}:${at.port}${at.path}`;
  const response = await host.http({
    ...at,
    method: 'POST',
    purpose: 'read-action',
    headers: { 'Content-Type': 'application/ipp' },
    body: ippRequest({ operation, requestId: randomId(), printerUri, attributes }),
  });
  if (response.state !== 'answered') return response;
  const answer = response.status === 200 ? parseIppAnswer(response.body) : undefined;
  if (!answer || answer.status === notFound) return { state: 'unreadable', why: `status ${response.status}` };
  return { state: 'read', path: at.path, tls: at.tls, answer };
}
