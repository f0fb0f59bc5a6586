import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { Kind } from '../core/model.ts';
import { matchesAnyGlob } from '../knowledge/glob.ts';
import { present } from '../protocols/present.ts';
import {
  snmpSystem as objects,
  parseSnmpResponse,
  type SnmpVersion,
  snmpGet,
} from '../protocols/snmp-message.ts';
import { cleanText } from '../protocols/text.ts';
import { answer, longWords, notAnswered, words } from './answer.ts';
import { randomId } from './random.ts';

/** The system group of an SNMP agent (RFC 3418 section 2), read with the community `public`. */
export const snmpSystem = fact(
  'snmp.system',
  answer({
    community: z.enum(['public', 'private']),
    version: z.enum(['1', '2c']),
    description: longWords.optional(),
    objectId: words.optional(),
    name: words.optional(),
    location: words.optional(),
    contact: words.optional(),
    /** Hundredths of a second since it started. */
    uptimeTicks: z.number().int().optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'snmp', product: value.description }) : undefined),
);

/** Kinds that are managed over SNMP out of the box. */
const likely: readonly Kind[] = ['printer', 'nas', 'router', 'switch', 'access-point', 'server'];

/**
 * Makers of equipment with an SNMP agent, by the name that the hardware address gives: a switch, an uninterruptible
 * power supply or a silent access point shows nothing else. Besides these and the kinds above, nobody is asked.
 */
const likelyMakers = [
  'Allied Teles*',
  'APC*',
  'American Power*',
  'Aruba*',
  'Buffalo*',
  'Cisco*',
  'CyberPower*',
  'D-Link*',
  'DrayTek*',
  'Eaton*',
  'EdgeCore*',
  'Extreme*',
  'Hangzhou H3C*',
  'Hewlett Packard*',
  'HP',
  'Juniper*',
  'Linksys*',
  'MikroTik*',
  'Netgear*',
  'New H3C*',
  'Oki*',
  'Peplink*',
  'QNAP*',
  'Ruckus*',
  'Synology*',
  'Teltonika*',
  'Thecus*',
  'Ubiquiti*',
  'Western Digital*',
  'Zyxel*',
];

/** Reads the system group with the community that reads by default, once in each old version. Nothing is ever set. */
export default defineProbe({
  id: 'snmp-system',
  touch: 'asks',
  needs: [],
  gives: [snmpSystem],
  targets: (_facts, { kind, manufacturer }) =>
    likely.includes(kind) || matchesAnyGlob(likelyMakers, manufacturer)
      ? [{ service: { transport: 'udp', port: 161 } }]
      : [],
  async run({ service }, { host, observe }) {
    if (!service) return;
    for (const version of ['2c', '1'] as const) {
      const value = await ask(version);
      if (value.state === 'open' || version === '1') observe(snmpSystem, value, service);
      if (value.state === 'open') return;
    }

    async function ask(version: SnmpVersion) {
      const requestId = randomId();
      const request = { version, community: 'public', requestId, objects: Object.values(objects) };
      const answered = await host.udp(161, snmpGet(request), { repeat: true });
      if (answered.state !== 'answered') return notAnswered(answered);
      const response = answered.replies
        .map(parseSnmpResponse)
        .find((reply) => reply?.requestId === requestId);
      if (!response) return { state: 'unreadable' as const, why: 'answered, but not as SNMP does' };
      const value = (object: string) =>
        response.variables.find((variable) => variable.object === object)?.value;
      const text = (object: string, most = 256) => {
        const found = value(object);
        return typeof found === 'string' ? cleanText(found, most) || undefined : undefined;
      };
      const uptime = value(objects.uptime);
      return {
        state: 'open' as const,
        community: 'public' as const,
        version,
        description: text(objects.description, 2_048),
        objectId: text(objects.objectId),
        name: text(objects.name),
        location: text(objects.location),
        contact: text(objects.contact),
        uptimeTicks: typeof uptime === 'number' ? uptime : undefined,
      };
    }
  },
});
