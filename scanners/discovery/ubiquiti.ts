import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseUbiquitiAnswer, ubiquitiQuery } from '../protocols/ubiquiti-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What Ubiquiti equipment tells to anyone. */
export const ubiquitiDevice = fact(
  'ubiquiti.device',
  z.object({
    /** Of the protocol that it answered in. */
    version: z.number(),
    mac: word.optional(),
    name: word.optional(),
    model: word.optional(),
    firmware: word.optional(),
    uptimeSeconds: z.number().optional(),
    tellsNetworkName: z.boolean(),
    /** As it came from the factory: anyone near may adopt it. */
    factoryDefault: z.boolean().optional(),
  }),
);

const port = 10_001;

export default defineDiscovery({
  id: 'ubiquiti',
  touch: 'asks',
  gives: [ubiquitiDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      broadcast: true,
      ask: () =>
        Object.values(ubiquitiQuery).flatMap((payload) => [
          { to: 'broadcast', port, payload },
          { to: '233.89.188.1', port, payload },
        ]),
      atMs: [0, 1_500],
      heard: tell(context, ubiquitiDevice, {
        parse: parseUbiquitiAnswer,
        service: { transport: 'udp', port },
        serial: ({ mac }) => mac && `ubiquiti:${mac}`,
      }),
    }),
});
