import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { natPmpQuery, parseNatPmpAnswer } from '../protocols/nat-pmp-message.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askUdp } from './exchange.ts';

/** Whether a router opens ports on request without UPnP (NAT-PMP, RFC 6886). Only its outside address is asked. */
export const natPmp = fact(
  'nat-pmp.answer',
  answer({
    version: z.number().int(),
    result: z.number().int(),
    externalAddress: words.optional(),
    secondsSinceStart: z.number().int().optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'nat-pmp' } : undefined),
);

/** Asks a router for its outside address. Nothing is mapped. */
export default defineProbe({
  id: 'nat-pmp',
  touch: 'asks',
  needs: [],
  gives: [natPmp],
  targets: (_facts, { kind }) => (kind === 'router' ? [{ service: { transport: 'udp', port: 5351 } }] : []),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askUdp(host, service.port, natPmpQuery, parseNatPmpAnswer);
    observe(natPmp, asked.state === 'read' ? { state: 'open', ...asked.value } : notAnswered(asked), service);
  },
});
