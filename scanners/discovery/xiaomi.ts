import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { miioHello, parseMiioHello } from '../protocols/miio-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

/** A Xiaomi device's answer to a hello (miIO). Its secret is not kept. */
export const miioDevice = fact(
  'miio.hello',
  z.object({
    deviceId: z.number(),
    uptimeSeconds: z.number(),
    /** No app has claimed it: it gives its secret to anyone who asks. */
    tellsToken: z.boolean(),
  }),
);

const port = 54_321;

export default defineDiscovery({
  id: 'xiaomi',
  touch: 'asks',
  gives: [miioDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      broadcast: true,
      ask: () => [{ to: 'broadcast', port, payload: miioHello }],
      atMs: [0, 1_500],
      heard: tell(context, miioDevice, {
        parse: parseMiioHello,
        service: { transport: 'udp', port },
        serial: ({ deviceId }) => `miio:${deviceId}`,
      }),
    }),
});
