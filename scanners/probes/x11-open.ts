import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { parseX11Answer, x11Setup } from '../protocols/x11-message.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

/** Whether an X11 display lets anybody in (X Window System Protocol, section 8). */
export const x11Open = fact(
  'x11.open',
  answer({
    accepted: z.boolean(),
    vendor: words.optional(),
    reason: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'x11', product: value.vendor }) : undefined),
);

/** Knocks at an X11 display without a key. */
export default defineProbe({
  id: 'x11-open',
  touch: 'asks',
  needs: [tcpPort],
  gives: [x11Open],
  targets: (facts) => openPortsOf(facts, 'x11').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askTcp(host, service.port, { request: x11Setup, parse: parseX11Answer });
    observe(
      x11Open,
      asked.state === 'read' ? { state: 'open', ...asked.value } : notAnswered(asked),
      service,
    );
  },
});
