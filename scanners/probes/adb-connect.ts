import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { adbConnect as connectPacket, parseAdbAnswer } from '../protocols/adb-message.ts';
import { cleanTextOrNothing } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

/** How an Android debugging port answers CNXN: CNXN is open to all, AUTH asks for a key. Closed at once. */
export const adbConnect = fact(
  'adb.connect',
  answer({
    reply: z.enum(['open', 'guarded', 'tls']),
    banner: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'adb' } : undefined),
);

/** Offers a connection to an Android debugging port and hangs up at its first answer. */
export default defineProbe({
  id: 'adb-connect',
  touch: 'careful',
  needs: [tcpPort],
  gives: [adbConnect],
  targets: (facts) => openPortsOf(facts, 'adb').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askTcp(host, service.port, { request: connectPacket, parse: parseAdbAnswer });
    if (asked.state !== 'read') {
      observe(adbConnect, notAnswered(asked), service);
      return;
    }
    const { reply, banner } = asked.value;
    observe(adbConnect, { state: 'open', reply, banner: cleanTextOrNothing(banner) }, service);
  },
});
