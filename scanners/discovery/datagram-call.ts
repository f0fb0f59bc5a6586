import type { DiscoveryContext } from '../core/define.ts';
import type { Datagram, DatagramOptions, DatagramPort, NetworkInterface } from '../net/network.ts';
import { atTimes } from './pause.ts';

/** A question, and where to send it: one device, a multicast group, or the interface's own broadcast address. */
export interface Question {
  readonly to: string | 'broadcast';
  readonly port: number;
  readonly payload: Uint8Array;
}

export interface DatagramCall extends Omit<DatagramOptions, 'on'> {
  /** What to ask on an interface; none only listens. */
  readonly ask?: (on: NetworkInterface) => readonly Question[];
  /** When to ask, in milliseconds from the start. */
  readonly atMs?: readonly number[];
  /** Given every datagram that came, our own excluded; `answer` sends something back to where it came from. */
  readonly heard: (datagram: Datagram, answer: (payload: Uint8Array) => void) => void;
}

/** What one source may say in one check; a healthy device says a few dozen things a minute. */
const mostFromOneSource = 1_000;

/** Asks on every consented interface and listens until the signal. A port that cannot be opened is left out. */
export async function callOut(context: DiscoveryContext, call: DatagramCall): Promise<void> {
  const usable = context.interfaces.filter((on) => (call.family === 4 ? on.ipv4 : on.ipv6));
  await Promise.all(usable.map((on) => callOn(on, context, call)));
}

async function callOn(on: NetworkInterface, context: DiscoveryContext, call: DatagramCall): Promise<void> {
  const { ask, atMs = [0], heard, ...options } = call;
  const port = await context.network.datagrams({ ...options, on });
  if (!port) return;
  const close = () => port.close();
  context.signal.addEventListener('abort', close, { once: true });
  if (context.signal.aborted) close();
  try {
    await Promise.all([
      listen(port, heard, ownAddresses(on)),
      atTimes(ask ? atMs : [], context.signal, () => send(port, on, ask?.(on) ?? [])),
    ]);
  } finally {
    context.signal.removeEventListener('abort', close);
    close();
  }
}

async function send(port: DatagramPort, on: NetworkInterface, questions: readonly Question[]): Promise<void> {
  for (const question of questions) {
    const to = question.to === 'broadcast' ? broadcastAddress(on) : question.to;
    if (to) await port.send(to, question.port, question.payload);
  }
}

async function listen(
  port: DatagramPort,
  heard: DatagramCall['heard'],
  own: ReadonlySet<string>,
): Promise<void> {
  const counts = new Map<string, number>();
  for await (const datagram of port.datagrams) {
    const from = datagram.from.address;
    const count = (counts.get(from) ?? 0) + 1;
    if (own.has(from) || count > mostFromOneSource) continue;
    counts.set(from, count);
    heard(datagram, (payload) => void port.send(from, datagram.from.port, payload));
  }
}

function ownAddresses(on: NetworkInterface): ReadonlySet<string> {
  return new Set([on.ipv4, on.ipv6].flatMap((address) => (address ? [address.split('/', 1)[0] ?? ''] : [])));
}

/** The last address of the interface's IPv4 range; undefined without one. */
export function broadcastAddress(on: NetworkInterface): string | undefined {
  const [address = '', bits = ''] = on.ipv4?.split('/') ?? [];
  const parts = address.split('.').map(Number);
  const hostBits = 32 - Number(bits);
  if (parts.length !== 4 || !(hostBits >= 2 && hostBits <= 24)) return undefined;
  const number = parts.reduce((sum, part) => sum * 256 + part, 0);
  const last = Math.floor(number / 2 ** hostBits) * 2 ** hostBits + 2 ** hostBits - 1;
  return [24, 16, 8, 0].map((shift) => Math.floor(last / 2 ** shift) % 256).join('.');
}
