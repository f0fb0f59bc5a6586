import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { broadlinkQuery, parseBroadlinkAnswer } from '../protocols/broadlink-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What a Broadlink device tells to anyone. */
export const broadlinkDevice = fact(
  'broadlink.device',
  z.object({
    /** The number of its model. */
    type: z.number(),
    mac: word,
    name: word.optional(),
    /** False while anyone on the network may control it. */
    locked: z.boolean(),
  }),
);

/** Broadlink's discovery is UDP on 80; nothing else uses that. */
const port = 80;
const answersTo = 48_081;

export default defineDiscovery({
  id: 'broadlink',
  touch: 'asks',
  gives: [broadlinkDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      port: answersTo,
      broadcast: true,
      ask(on) {
        const address = on.ipv4?.split('/', 1)[0] ?? '';
        // The time is the true one, because some devices set their clock by it.
        const payload = broadlinkQuery({ address, port: answersTo, now: new Date() });
        return payload ? [{ to: 'broadcast', port, payload }] : [];
      },
      atMs: [0, 1_500],
      heard: tell(context, broadlinkDevice, {
        parse: parseBroadlinkAnswer,
        service: { transport: 'udp', port },
        serial: ({ mac }) => `broadlink:${mac}`,
      }),
    }),
});
