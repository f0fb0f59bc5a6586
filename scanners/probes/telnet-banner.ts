import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Connection } from '../net/network.ts';
import { TelnetConversation, telnetPrompt } from '../protocols/telnet-message.ts';
import { cleanText } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

/** What a telnet server says on its own. Nothing is typed. */
export const telnetBanner = fact(
  'telnet.banner',
  answer({
    /** Without option negotiation and control characters; empty when it sent only those. */
    text: z.string().max(512),
    /** It negotiated options (IAC, RFC 854): a telnet server beyond doubt. */
    negotiates: z.boolean(),
    prompt: z.enum(['login', 'password', 'shell', 'none']),
    /** What it turned out to be when it is no telnet server. */
    otherProtocol: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: value.otherProtocol ?? 'telnet' } : undefined),
);

const mostRounds = 12;

/** Connects, refuses every option, and listens until a prompt comes. Sends no account and no key press. */
export default defineProbe({
  id: 'telnet-banner',
  touch: 'asks',
  needs: [tcpPort],
  gives: [telnetBanner],
  targets: (facts) => openPortsOf(facts, 'telnet', 'telnets').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const connected = await host.connect(service.port, { tls: service.port === 992 });
    if (connected.state !== 'open') {
      observe(telnetBanner, notAnswered(connected), service);
      return;
    }
    const talk = await listen(connected.connection);
    connected.connection.close();
    if (!talk.negotiated && talk.text.trim() === '') {
      observe(telnetBanner, { state: 'silent', why: 'open, but it said nothing' }, service);
      return;
    }
    observe(
      telnetBanner,
      {
        state: 'open',
        text: cleanText(talk.text, 512),
        negotiates: talk.negotiated,
        prompt: telnetPrompt(talk.text) ?? 'none',
        otherProtocol: otherProtocol(talk.text),
      },
      service,
    );
  },
});

async function listen(connection: Connection): Promise<TelnetConversation> {
  const talk = new TelnetConversation();
  for (let round = 0; round < mostRounds; round += 1) {
    const { bytes, end } = await connection.read({ quietMs: 1_500, until: (sofar) => sofar.length > 0 });
    const replies = talk.receive(bytes);
    if (bytes.length === 0 || end === 'closed' || end === 'deadline') break;
    if (telnetPrompt(talk.text)) break;
    if (replies.length > 0 && !(await connection.write(replies))) break;
  }
  return talk;
}

/** Servers of other protocols that greet first. */
function otherProtocol(text: string): string | undefined {
  if (text.startsWith('SSH-')) return 'ssh';
  if (text.startsWith('RFB ')) return 'vnc';
  if (/^HTTP\/\d/.test(text)) return 'http';
  return /^220[ -]/.test(text) ? 'ftp' : undefined;
}
