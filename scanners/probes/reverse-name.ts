import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Host } from '../net/network.ts';
import { dnsQuery, parseDnsMessage } from '../protocols/dns-message.ts';
import { reverseName as nameOf } from '../protocols/dns-name.ts';
import { cleanText } from '../protocols/text.ts';
import { answer, words } from './answer.ts';
import { randomId } from './random.ts';

/** The name that a device itself gives for its own address, asked over unicast mDNS or LLMNR. */
export const reverseName = fact('reverse.name', answer({ name: words, over: z.enum(['mdns', 'llmnr']) }));

const ways = [
  { over: 'mdns', port: 5353 },
  { over: 'llmnr', port: 5355 },
] as const;

/** Asks a device for its own name: multicast DNS by unicast (RFC 6762 section 5.5), else LLMNR (RFC 4795). */
export default defineProbe({
  id: 'reverse-name',
  touch: 'asks',
  needs: [],
  gives: [reverseName],
  targets: () => [{}],
  async run(_target, { host, observe, sight }) {
    if (host.address.includes(':')) {
      observe(reverseName, { state: 'refused', why: 'asked over IPv4 only' });
      return;
    }
    for (const { over, port } of ways) {
      const name = await ask(host, port);
      if (name === undefined) continue;
      observe(reverseName, { state: 'open', name, over }, { transport: 'udp', port });
      sight({ hostname: name });
      return;
    }
    observe(reverseName, { state: 'silent' });
  },
});

async function ask(host: Host, port: number): Promise<string | undefined> {
  const question = nameOf(host.address);
  const payload = dnsQuery([{ name: question, type: 'PTR', unicast: port === 5353 }], { id: randomId() });
  const answered = await host.udp(port, payload, { deadlineMs: 1_000 });
  if (answered.state !== 'answered') return undefined;
  for (const record of answered.replies.flatMap((reply) => parseDnsMessage(reply)?.answers ?? [])) {
    const isOurs = record.type === 'PTR' && record.name.toLowerCase() === question;
    if (isOurs) return cleanText(record.target.replace(/\.$/, '')) || undefined;
  }
  return undefined;
}
