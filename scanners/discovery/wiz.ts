import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseWizAnswer, wizQuery } from '../protocols/wiz-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What a WiZ light tells to anyone. To answer at all means that no login is asked for. */
export const wizDevice = fact(
  'wiz.device',
  z.object({
    mac: word.optional(),
    /** The module, such as `ESP01_SHRGB1C_31`. */
    module: word.optional(),
    firmware: word.optional(),
    /** 0 until an app has added the light to a home. */
    homeId: z.number().optional(),
  }),
);

const port = 38_899;

export default defineDiscovery({
  id: 'wiz',
  touch: 'asks',
  gives: [wizDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      broadcast: true,
      ask: () => [{ to: 'broadcast', port, payload: wizQuery }],
      atMs: [0, 1_500],
      heard: tell(context, wizDevice, {
        parse: parseWizAnswer,
        service: { transport: 'udp', port },
        serial: ({ mac }) => mac && `wiz:${mac}`,
      }),
    }),
});
