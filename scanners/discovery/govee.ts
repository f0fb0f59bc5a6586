import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { goveeSearch, parseGoveeAnswer } from '../protocols/govee-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** A Govee light that may be controlled over the network: it stays silent when that is off. */
export const goveeDevice = fact(
  'govee.device',
  z.object({
    model: word,
    id: word.optional(),
    firmware: word.optional(),
    hardware: word.optional(),
  }),
);

const port = 4001;

/** Answers come to port 4002, also to the group (Govee WLAN Guide). */
export default defineDiscovery({
  id: 'govee',
  touch: 'asks',
  gives: [goveeDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      port: 4002,
      groups: ['239.255.255.250'],
      ask: () => [{ to: '239.255.255.250', port, payload: goveeSearch }],
      atMs: [0, 1_500],
      heard: tell(context, goveeDevice, {
        parse: parseGoveeAnswer,
        service: { transport: 'udp', port },
        serial: ({ id }) => id && `govee:${id}`,
      }),
    }),
});
