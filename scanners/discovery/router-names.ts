import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { type DiscoveryContext, defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { DatagramPort } from '../net/network.ts';
import { dnsQuery, parseDnsMessage } from '../protocols/dns-message.ts';
import { dnsLabels, reverseName } from '../protocols/dns-name.ts';
import { cleanText } from '../protocols/text.ts';
import { atTimes, pause } from './pause.ts';

/** The name that a device gave when it asked the router for its address, as the router's name server tells it. */
export const routerName = fact('router.name', z.object({ name: z.string().max(256) }));

const dnsPort = 53;
const pollMs = 1_000;
const mostAsked = 1_024;
const askings = 2;
const tellAgainMs = [0, 3_000, 12_000];
/** A server that gives one name to more addresses than this makes its names up. */
const mostOfOneName = 3;

/** What routers call those that told them nothing: words of their own, and the address in other signs. */
const emptyName = /^(?:unknown|unnamed|localhost|host|dhcp|ip|client|device)?[-_\d]*$/i;

interface Question {
  readonly id: number;
  readonly address: string;
  readonly name: string;
  asked: number;
}

/**
 * Asks the home's own name servers for the name of each device (RFC 1035 section 3.5). Most routers know the names that
 * devices gave them (RFC 2132, option 12), and many phones and plugs tell theirs to nobody else.
 */
export default defineDiscovery({
  id: 'router-names',
  touch: 'asks',
  gives: [routerName],
  async run(context) {
    const { network, addresses, interfaces } = context;
    const [gateway, known] = await Promise.all([network.gateway(), network.dnsServers()]);
    const local = [gateway, ...known].flatMap((address) =>
      address !== undefined && addresses.includes(address) ? [address] : [],
    );
    const [on] = interfaces.filter(({ ipv4 }) => ipv4);
    if (!on) return;
    await Promise.all(
      [...new Set(local)].slice(0, 2).map(async (server) => {
        const port = await network.datagrams({ on, family: 4 });
        if (port) await askServer(server, port, context);
      }),
    );
  },
});

async function askServer(server: string, port: DatagramPort, context: DiscoveryContext): Promise<void> {
  const { network, signal } = context;
  const questions = new Map<string, Question>();
  const close = () => port.close();
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) close();

  async function ask() {
    while (!signal.aborted) {
      for (const { address } of await network.neighbours()) {
        if (address.includes(':') || questions.has(address) || questions.size >= mostAsked) continue;
        questions.set(address, {
          id: randomInt(1, 65_536),
          address,
          name: reverseName(address),
          asked: 0,
        });
      }
      for (const question of questions.values()) {
        if (question.asked >= askings || signal.aborted) continue;
        question.asked += 1;
        const { id, name } = question;
        await port.send(server, dnsPort, dnsQuery([{ name, type: 'PTR' }], { id, recursion: true }));
      }
      await pause(pollMs, signal);
    }
  }

  try {
    await Promise.all([ask(), hear(server, port, questions, context)]);
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

async function hear(
  server: string,
  port: DatagramPort,
  questions: ReadonlyMap<string, Question>,
  { sight, signal }: DiscoveryContext,
): Promise<void> {
  const uses = new Map<string, number>();
  for await (const { from, bytes } of port.datagrams) {
    if (from.address !== server || from.port !== dnsPort) continue;
    const message = parseDnsMessage(bytes);
    const question = [...questions.values()].find(({ id }) => id === message?.id);
    if (!message?.response || !question) continue;
    const answer = message.answers.find(
      (record) => record.type === 'PTR' && record.name.toLowerCase() === question.name,
    );
    const name = answer?.type === 'PTR' ? firstLabel(answer.target) : undefined;
    if (!name) continue;
    const used = (uses.get(name) ?? 0) + 1;
    uses.set(name, used);
    if (used > mostOfOneName) continue;
    question.asked = askings;
    // The device itself may be told of a little later than its name.
    void atTimes(tellAgainMs, signal, () =>
      sight({ address: question.address, hostname: name, hearsay: true })(routerName, { name }),
    );
  }
}

/** `annas-iphone` of `annas-iphone.lan`. */
function firstLabel(name: string): string | undefined {
  const label = cleanText(dnsLabels(name)[0] ?? '');
  return emptyName.test(label) ? undefined : label;
}
