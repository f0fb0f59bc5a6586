import { z } from 'zod';
import { defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { type LifxAnswer, lifxQuery, parseLifxAnswer } from '../protocols/lifx-message.ts';
import { callOut } from './datagram-call.ts';
import { novelty } from './novelty.ts';

/** What a LIFX light tells to anyone. To answer at all means that no login is asked for. */
export const lifxDevice = fact(
  'lifx.device',
  z.object({
    /** Its hardware address, which is its id. */
    mac: z.string().max(17),
    vendor: z.number().optional(),
    product: z.number().optional(),
    firmware: z.string().max(256).optional(),
    label: z.string().max(256).optional(),
  }),
);

type LifxDevice = z.infer<typeof lifxDevice.shape>;

const port = 56_700;
/** Comes back in every answer, and tells ours from those to an app. */
const source = 0x4c_54_43_48;
const mostAnswersOfOne = 16;

/** Asks who is there, then each light for its product, firmware and name (lan.developer.lifx.com). */
export default defineDiscovery({
  id: 'lifx',
  touch: 'asks',
  gives: [lifxDevice],
  async run(context) {
    const isNew = novelty({ each: mostAnswersOfOne });
    const lights = new Map<string, LifxDevice>();
    await callOut(context, {
      family: 4,
      broadcast: true,
      ask: () => [{ to: 'broadcast', port, payload: lifxQuery('getService', source) }],
      atMs: [0, 1_500],
      heard({ from, bytes }, answer) {
        const said = parseLifxAnswer(bytes);
        if (said?.source !== source || !isNew(from.address, JSON.stringify(said))) return;
        if (said.kind === 'service') {
          for (const question of ['getVersion', 'getFirmware', 'getLabel'] as const) {
            answer(lifxQuery(question, source));
          }
        }
        const { mac } = said;
        const light = { ...lights.get(from.address), ...detailsIn(said), mac };
        lights.set(from.address, light);
        const observe = context.sight({
          address: from.address,
          keys: [{ type: 'serial', value: `lifx:${mac}` }],
        });
        observe(lifxDevice, light, { transport: 'udp', port });
      },
    });
  },
});

function detailsIn(said: LifxAnswer): Partial<LifxDevice> {
  switch (said.kind) {
    case 'version':
      return { vendor: said.vendor, product: said.product };
    case 'firmware':
      return { firmware: said.firmware };
    case 'label':
      return { label: said.label };
    default:
      return {};
  }
}
