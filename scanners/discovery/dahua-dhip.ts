import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { dhipSearch, parseDhipAnswer } from '../protocols/dhip-message.ts';
import { callOut } from './datagram-call.ts';
import { tell } from './tell.ts';

const word = z.string().max(256);

/** What a Dahua camera or recorder, or one built by Dahua for another brand, tells to anyone. */
export const dhipDevice = fact(
  'dhip.device',
  z.object({
    model: word.optional(),
    /** `IPC`, `NVR`, `VTO` and the like. */
    kind: word.optional(),
    manufacturer: word.optional(),
    serial: word.optional(),
    firmware: word.optional(),
    mac: word.optional(),
    address: word.optional(),
    httpPort: z.number().optional(),
    name: word.optional(),
    /** A set of bits: odd where no one has chosen a password yet. */
    initialisation: z.number().optional(),
  }),
);

const port = 37_810;

export default defineDiscovery({
  id: 'dahua-dhip',
  touch: 'asks',
  gives: [dhipDevice],
  run: (context) =>
    callOut(context, {
      family: 4,
      groups: ['239.255.255.251'],
      ask: () => [{ to: '239.255.255.251', port, payload: dhipSearch }],
      atMs: [0, 1_500],
      heard: tell(context, dhipDevice, {
        parse: parseDhipAnswer,
        service: { transport: 'udp', port },
        serial: ({ serial }) => serial && `dahua:${serial}`,
      }),
    }),
});
