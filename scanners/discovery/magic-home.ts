import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { magicHomeQuery, parseMagicHomeAnswer } from '../protocols/magic-home-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

/** What a light with a High-Flying module tells to anyone: most of them are sold as Magic Home. */
export const magicHomeDevice = fact(
  'magic-home.device',
  z.object({ mac: z.string().max(17), model: z.string().max(256).optional() }),
);

const port = 48_899;

export default defineDiscovery({
  id: 'magic-home',
  touch: 'asks',
  gives: [magicHomeDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      broadcast: true,
      ask: () => [{ to: 'broadcast', port, payload: magicHomeQuery }],
      atMs: [0, 1_500],
      heard: tell(context, magicHomeDevice, {
        parse: parseMagicHomeAnswer,
        service: { transport: 'udp', port },
        serial: ({ mac }) => `magic-home:${mac}`,
      }),
    }),
});
