import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { kasaQuery, parseKasaAnswer } from '../protocols/kasa-message.ts';
import { present } from '../protocols/present.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';

/** What a TP-Link Kasa device tells anybody on port 9999; answering at all means control without a login. */
export const kasaInfo = fact(
  'kasa.info',
  answer({
    model: words.optional(),
    alias: words.optional(),
    firmware: words.optional(),
    hardware: words.optional(),
    mac: words.optional(),
    type: words.optional(),
    /** Whether it tells where it is; the place itself is not kept. */
    location: z.boolean(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'kasa', version: value.firmware }) : undefined),
);

/** Asks a Kasa device who it is; whoever gets an answer could switch it as well. */
export default defineProbe({
  id: 'kasa-info',
  touch: 'asks',
  needs: [tcpPort],
  gives: [kasaInfo],
  targets: (facts) => openPorts(facts, 9999).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askTcp(host, service.port, { request: kasaQuery.tcp, parse: parseKasaAnswer });
    if (asked.state !== 'read') {
      observe(kasaInfo, notAnswered(asked), service);
      return;
    }
    const { model, alias, firmware, hardware, mac, kind, tellsLocation } = asked.value;
    observe(
      kasaInfo,
      { state: 'open', model, alias, firmware, hardware, mac, type: kind, location: tellsLocation },
      service,
    );
  },
});
