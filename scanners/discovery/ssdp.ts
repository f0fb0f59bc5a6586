import { z } from 'zod';
import { defineDiscovery, type IdentityKey } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Datagram } from '../net/network.ts';
import { parseSsdpMessage, ssdpSearch } from '../protocols/ssdp-message.ts';
import { cleanTextOrNothing, textLimit } from '../protocols/text.ts';
import { callOut } from './datagram-call.ts';
import { novelty } from './novelty.ts';

const word = z.string().max(256);

/** One thing that a device announces over SSDP, as an answer or a notice. Each device says several. */
export const ssdpReply = fact(
  'ssdp.reply',
  z.object({
    kind: z.enum(['answer', 'alive', 'byebye', 'update']),
    /** Search target or notification type. */
    st: word,
    usn: word,
    /** Where its description is said to be: not to be trusted before it is checked. */
    location: z.string().max(2_048).optional(),
    /** Operating system, UPnP version and product. */
    server: word.optional(),
    /** What only some makers send. */
    extra: z.object({ hueBridgeId: word.optional() }),
  }),
);

const searchPort = 1900;
const groups = { 4: '239.255.255.250', 6: 'ff02::c' } as const;

/** Asked one by one after `ssdp:all`, because some devices answer only to their own name. */
const targets = [
  'ssdp:all',
  'upnp:rootdevice',
  'urn:schemas-upnp-org:device:InternetGatewayDevice:1',
  'urn:schemas-upnp-org:device:InternetGatewayDevice:2',
  'urn:schemas-upnp-org:device:MediaRenderer:1',
  'urn:schemas-upnp-org:device:MediaServer:1',
  'urn:schemas-upnp-org:device:ZonePlayer:1',
  'urn:dial-multiscreen-org:service:dial:1',
  'roku:ecp',
  'urn:Belkin:device:**',
];

/** Asks again, because datagrams get lost, also in a flood from one device, and devices wait up to MX seconds to answer. */
const askAtMs = [0, 1_500, 4_500];
const mostFromOneDevice = 64;
const mostInAll = 2_000;

/** UPnP's own discovery (UPnP Device Architecture 2.0, section 1): searches, and hears notices while it waits. */
export default defineDiscovery({
  id: 'ssdp',
  touch: 'asks',
  gives: [ssdpReply],
  async run(context) {
    const isNew = novelty({ each: mostFromOneDevice, all: mostInAll });
    const heard = ({ from, bytes }: Datagram) => {
      const message = parseSsdpMessage(bytes);
      if (!message) return;
      const { kind, target, usn, udn, location, server, hueBridgeId } = message;
      if (!isNew(from.address, [kind, target, usn, location].join(' '))) return;
      context.sight({ address: from.address, keys: keysOf(udn) })(ssdpReply, {
        kind,
        st: cleanTextOrNothing(target) ?? '',
        usn: cleanTextOrNothing(usn) ?? '',
        location: cleanTextOrNothing(location, textLimit),
        server: cleanTextOrNothing(server),
        extra: { hueBridgeId: cleanTextOrNothing(hueBridgeId) },
      });
    };
    const calls = ([4, 6] as const).flatMap((family) => {
      const group = groups[family];
      const host = family === 4 ? `${group}:${searchPort}` : `[${group}]:${searchPort}`;
      const searches = targets.flatMap((target) => ssdpSearch(target, { host }) ?? []);
      const ask = () => searches.map((payload) => ({ to: group, port: searchPort, payload }));
      return [
        callOut(context, { family, ask, atMs: askAtMs, heard }),
        callOut(context, { family, port: searchPort, groups: [group], heard }),
      ];
    });
    await Promise.all(calls);
  },
});

const uuid = /^uuid:[0-9a-z][0-9a-z_-]{7,79}$/i;

/** Makers that fill in nothing share these, so they prove nothing. */
const placeholder = /^uuid:(?:[0-]+|12345678-.*|0{8}-0000-.*)$/i;

/** The unique device name, the same from every address of a device. */
export function keysOf(udn: string): readonly IdentityKey[] {
  return uuid.test(udn) && !placeholder.test(udn) ? [{ type: 'udn', value: udn.toLowerCase() }] : [];
}
