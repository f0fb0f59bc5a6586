import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { esphomeHello, parseEsphomeAnswer } from '../protocols/esphome-message.ts';
import { present } from '../protocols/present.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPortsOf } from './ports.ts';

/** How an ESPHome native API answers a hello: with a version, or asking for its encryption key. */
export const esphomeInfo = fact(
  'esphome.info',
  answer({
    encrypted: z.boolean(),
    server: words.optional(),
    name: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'esphome', product: value.server }) : undefined),
);

/** Says hello to an ESPHome device without a key. */
export default defineProbe({
  id: 'esphome-info',
  touch: 'asks',
  needs: [tcpPort],
  gives: [esphomeInfo],
  targets: (facts) => openPortsOf(facts, 'esphome').map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askTcp(host, service.port, { request: esphomeHello, parse: parseEsphomeAnswer });
    observe(
      esphomeInfo,
      asked.state === 'read' ? { state: 'open', ...asked.value } : notAnswered(asked),
      service,
    );
  },
});
