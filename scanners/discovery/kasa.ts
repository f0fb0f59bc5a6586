import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { kasaQuery, parseKasaAnswer } from '../protocols/kasa-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What TP-Link's older smart devices tell to anyone. To answer at all means that no login is asked for. */
export const kasaDevice = fact(
  'kasa.device',
  z.object({
    model: word.optional(),
    alias: word.optional(),
    mac: word.optional(),
    deviceId: word.optional(),
    firmware: word.optional(),
    hardware: word.optional(),
    kind: word.optional(),
    tellsLocation: z.boolean(),
    switchedOn: z.boolean().optional(),
  }),
);

const port = 9999;

export default defineDiscovery({
  id: 'kasa',
  touch: 'asks',
  gives: [kasaDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      broadcast: true,
      ask: () => [{ to: 'broadcast', port, payload: kasaQuery.udp }],
      atMs: [0, 1_500],
      heard: tell(context, kasaDevice, {
        parse: parseKasaAnswer,
        service: { transport: 'udp', port },
        serial: ({ deviceId }) => deviceId && `tp-link:${deviceId}`,
      }),
    }),
});
