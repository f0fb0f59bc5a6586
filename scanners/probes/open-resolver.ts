import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { dnsQuery, parseDnsMessage } from '../protocols/dns-message.ts';
import { present } from '../protocols/present.ts';
import { cleanText } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askUdp } from './exchange.ts';
import { tcpSweep } from './open-ports.ts';
import { answersTcp } from './ports.ts';
import { randomId } from './random.ts';

/** Whether a device answers DNS questions, and the version that it tells (CHAOS TXT version.bind). */
export const openResolver = fact(
  'dns.resolver',
  answer({
    answers: z.boolean(),
    /** It offers to look up any name for us (RA, RFC 1035 section 4.1.1). */
    recursion: z.boolean(),
    version: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'dns', product: value.version }) : undefined),
);

const question = 'version.bind';

/** Asks a device for the version of its name server. No name is looked up: the answer says whether one would be. */
export default defineProbe({
  id: 'open-resolver',
  touch: 'asks',
  needs: [tcpSweep],
  gives: [openResolver],
  targets: (facts) => (answersTcp(facts) ? [{ service: { transport: 'udp', port: 53 } }] : []),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const id = randomId();
    const request = dnsQuery([{ name: question, type: 'TXT', chaos: true }], { id, recursion: true });
    const asked = await askUdp(host, service.port, request, (bytes) => {
      const message = parseDnsMessage(bytes);
      return message?.response && message.id === id ? message : undefined;
    });
    if (asked.state !== 'read') {
      observe(openResolver, notAnswered(asked), service);
      return;
    }
    const { answers, recursionAvailable } = asked.value;
    const told = answers.find((record) => record.type === 'TXT');
    const version = told?.type === 'TXT' ? [...told.entries.keys()][0] : undefined;
    observe(
      openResolver,
      {
        state: 'open',
        answers: true,
        recursion: recursionAvailable,
        version: version === undefined ? undefined : cleanText(version) || undefined,
      },
      service,
    );
  },
});
