import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseTapoAnswer, tapoQuery } from '../protocols/tapo-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What TP-Link's newer devices tell to anyone; to be controlled they ask for the owner's account. */
export const tapoDevice = fact(
  'tapo.device',
  z.object({
    model: word.optional(),
    /** `SMART.TAPOPLUG`, `SMART.KASASWITCH`, `SMART.IPCAMERA` and the like. */
    kind: word.optional(),
    mac: word.optional(),
    deviceId: word.optional(),
    /** Whether it belongs to an account. */
    owned: z.boolean().optional(),
    factoryDefault: z.boolean().optional(),
    encryption: word.optional(),
    https: z.boolean().optional(),
    httpPort: z.number().optional(),
    firmware: word.optional(),
  }),
);

/** Plugs and lights listen on the first, cameras and newer hubs on the second. */
const ports = [20_002, 20_004];

export default defineDiscovery({
  id: 'tapo',
  touch: 'asks',
  gives: [tapoDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      broadcast: true,
      ask: () => ports.map((port) => ({ to: 'broadcast', port, payload: tapoQuery })),
      atMs: [0, 1_500],
      heard: tell(context, tapoDevice, {
        parse: parseTapoAnswer,
        serial: ({ deviceId }) => deviceId && `tp-link:${deviceId}`,
      }),
    }),
});
