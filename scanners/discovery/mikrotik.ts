import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { mndpQuery, parseMndpAnnouncement } from '../protocols/mndp-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What a MikroTik router announces of itself (MikroTik Neighbour Discovery Protocol). */
export const mikrotikAnnouncement = fact(
  'mikrotik.announcement',
  z.object({
    mac: word,
    identity: word.optional(),
    version: word.optional(),
    platform: word.optional(),
    board: word.optional(),
    softwareId: word.optional(),
    uptimeSeconds: z.number().optional(),
  }),
);

const port = 5678;

/** Announcements are broadcast to the same port that the question goes to. */
export default defineDiscovery({
  id: 'mikrotik',
  touch: 'asks',
  gives: [mikrotikAnnouncement],
  run: (context) =>
    callOut(context, {
      family: 4,
      port,
      broadcast: true,
      ask: () => [{ to: 'broadcast', port, payload: mndpQuery }],
      atMs: [0, 1_500],
      heard: tell(context, mikrotikAnnouncement, {
        parse: parseMndpAnnouncement,
        service: { transport: 'udp', port },
        serial: ({ softwareId }) => softwareId && `mikrotik:${softwareId}`,
      }),
    }),
});
