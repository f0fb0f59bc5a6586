import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { knxSearch, parseKnxSearchResponse } from '../protocols/knx-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** A gateway to a house's KNX wiring. */
export const knxGateway = fact(
  'knx.gateway',
  z.object({
    name: word.optional(),
    mac: word.optional(),
    serial: word,
    busAddress: word,
    /** A button on the device has opened it for programming. */
    programming: z.boolean(),
    /** Service families: 2 core, 3 management, 4 tunnelling, 5 routing, 8 object server, 9 security. */
    services: z.array(z.number()).max(64).readonly(),
  }),
);

const port = 3671;
/** No address and no port: the answer goes back to where the question came from (KNXnet/IP Core, 03.08.02, 8.6.2). */
const search = knxSearch('0.0.0.0', 0);

export default defineDiscovery({
  id: 'knx',
  touch: 'asks',
  gives: [knxGateway],
  run: (context) =>
    callOut(context, {
      family: 4,
      ask: () => (search ? [{ to: '224.0.23.12', port, payload: search }] : []),
      atMs: [0, 1_500],
      heard: tell(context, knxGateway, {
        parse: parseKnxSearchResponse,
        service: { transport: 'udp', port },
        serial: ({ serial }) => `knx:${serial}`,
      }),
    }),
});
