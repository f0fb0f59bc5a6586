import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseSadpAnswer, sadpInquiry } from '../protocols/sadp-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What a Hikvision camera or recorder, or one built by Hikvision for another brand, tells to anyone. */
export const sadpDevice = fact(
  'sadp.device',
  z.object({
    model: word.optional(),
    serial: word.optional(),
    mac: word.optional(),
    address: word.optional(),
    firmware: word.optional(),
    httpPort: z.number().optional(),
    /** False until someone has chosen a password: then anyone on the network may. */
    activated: z.boolean().optional(),
  }),
);

const port = 37_020;
const group = '239.255.255.250';

/** Answers are multicast, so it hears those to other searchers too. */
export default defineDiscovery({
  id: 'hikvision-sadp',
  touch: 'asks',
  gives: [sadpDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      port,
      groups: [group],
      ask: () => [{ to: group, port, payload: sadpInquiry(randomUUID().toUpperCase()) }],
      atMs: [0, 1_500],
      heard: tell(context, sadpDevice, {
        parse: parseSadpAnswer,
        service: { transport: 'udp', port },
        serial: ({ serial }) => serial && `hikvision:${serial}`,
      }),
    }),
});
