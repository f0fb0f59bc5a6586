import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseYeelightMessage, yeelightSearch } from '../protocols/yeelight-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** A Yeelight that may be controlled over the network: it stays silent when that is off. */
export const yeelightDevice = fact(
  'yeelight.device',
  z.object({
    id: word,
    model: word.optional(),
    firmware: word.optional(),
    name: word.optional(),
    /** Where it takes commands, as written. */
    location: word,
  }),
);

const port = 1982;

export default defineDiscovery({
  id: 'yeelight',
  touch: 'asks',
  gives: [yeelightDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      ask: () => [{ to: '239.255.255.250', port, payload: yeelightSearch }],
      atMs: [0, 1_500],
      heard: tell(context, yeelightDevice, {
        parse: parseYeelightMessage,
        service: { transport: 'udp', port },
        serial: ({ id }) => `yeelight:${id}`,
      }),
    }),
});
