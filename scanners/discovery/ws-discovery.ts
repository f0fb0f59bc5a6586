import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { defineDiscovery, type IdentityKey } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Datagram } from '../net/network.ts';
import { parseWsDiscovery, wsDiscoveryProbe } from '../protocols/ws-discovery.ts';
import { callOut } from './datagram-call.ts';
import { novelty } from './novelty.ts';

const word = z.string().max(256);
const longWords = z.array(z.string().max(2_048)).max(64).readonly();

/** What a camera, printer or computer says of itself over WS-Discovery. */
export const wsdMatch = fact(
  'wsd.match',
  z.object({
    /** The endpoint's own id, usually `urn:uuid:…`. */
    endpoint: z.string().max(2_048),
    /** Names without their prefixes: `NetworkVideoTransmitter`, `PrintDeviceType`, `Computer`. */
    types: longWords,
    /** Where it says that it answers: not to be trusted before it is checked. */
    addresses: longWords,
    scopes: longWords,
    /** From the ONVIF scopes. */
    name: word.optional(),
    hardware: word.optional(),
    location: word.optional(),
  }),
);

const port = 3702;
const groups = { 4: '239.255.255.250', 6: 'ff02::c' } as const;
const mostFromOneDevice = 16;

/** Asks everything, and cameras and printers by their own names too (WS-Discovery 2005/04; ONVIF Core, section 7). */
export default defineDiscovery({
  id: 'ws-discovery',
  touch: 'asks',
  gives: [wsdMatch],
  async run(context) {
    const isNew = novelty({ each: mostFromOneDevice });
    const heard = ({ from, bytes }: Datagram) => {
      for (const match of parseWsDiscovery(bytes) ?? []) {
        if (!isNew(from.address, JSON.stringify(match))) continue;
        const observe = context.sight({ address: from.address, keys: keysOf(match.endpoint) });
        observe(wsdMatch, match, { transport: 'udp', port });
      }
    };
    const calls = ([4, 6] as const).flatMap((family) => {
      const group = groups[family];
      const probes = [undefined, 'camera', 'printer'] as const;
      const ask = () =>
        probes.map((kind) => ({ to: group, port, payload: wsDiscoveryProbe(randomUUID(), kind) }));
      return [
        callOut(context, { family, ask, atMs: [0, 1_500], heard }),
        callOut(context, { family, port, groups: [group], heard }),
      ];
    });
    await Promise.all(calls);
  },
});

/** The same UUID as the device's UPnP name, where it has one. */
function keysOf(endpoint: string): readonly IdentityKey[] {
  const uuid = /^(?:urn:)?(uuid:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})$/i.exec(endpoint)?.[1];
  return uuid ? [{ type: 'udn', value: uuid.toLowerCase() }] : [];
}
