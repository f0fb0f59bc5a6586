import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parsePortMappingList } from '../protocols/port-mapping-list.ts';
import { cleanText } from '../protocols/text.ts';
import { type XmlElement, xmlText } from '../protocols/xml.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import { linkedPage } from './device-url.ts';
import { type Called, callUpnp, natService } from './upnp-action.ts';
import { upnpDescription } from './upnp-description.ts';

const mapping = z.object({
  protocol: z.enum(['tcp', 'udp']),
  externalPort: z.number().int(),
  internalPort: z.number().int(),
  internalClient: words,
  description: words,
  enabled: z.boolean(),
  /** Seconds; 0 is for ever. */
  leaseSeconds: z.number().int(),
});
type Mapping = z.infer<typeof mapping>;

/** The holes that a router keeps open for devices, read over UPnP (WANIPConnection 1 and 2). Nothing is changed. */
export const upnpPortMappings = fact(
  'upnp.port-mappings',
  answer({
    serviceType: words,
    externalAddress: words.optional(),
    mappings: list(mapping, 200),
    /** False when the list was cut or ended in an unexpected way. */
    complete: z.boolean(),
  }),
);

const mostMappings = 200;
/**
 * How routers say that a list has ended: there is no such entry (713, 714) or no such number (402). Anything else, such
 * as no such action (401) or no permission (606), is a refusal and says nothing of what is open.
 */
const endsOfList: ReadonlySet<number | undefined> = new Set([402, 713, 714]);

/** Lists a router's port mappings one by one, until it says that there are no more, and then as a whole. Reads only. */
export default defineProbe({
  id: 'upnp-port-mappings',
  touch: 'asks',
  needs: [upnpDescription],
  gives: [upnpPortMappings],
  targets: (facts) =>
    facts.perService(upnpDescription).flatMap(({ value, service }) => {
      if (value.state !== 'open' || !service) return [];
      const nat = value.services.filter(
        ({ serviceType, controlUrl }) => controlUrl && natService.test(serviceType),
      );
      return nat.slice(0, 4).map(({ serviceType, controlUrl }) => ({
        service,
        key: JSON.stringify([serviceType, controlUrl, value.path]),
      }));
    }),
  async run({ service, key = '' }, { host, observe }) {
    const target = z.tuple([z.string(), z.string(), z.string()]).safeParse(JSON.parse(key));
    if (!service || !target.success) return;
    const [serviceType, controlUrl, path] = target.data;
    const control = linkedPage(controlUrl, { port: service.port, path }, host.address);
    if (!control) {
      observe(upnpPortMappings, { state: 'refused', why: 'its control address is elsewhere' }, service);
      return;
    }
    const call = (action: string, fields: Readonly<Record<string, string>> = {}) =>
      callUpnp(host, { control, serviceType, action, fields });
    const outside = await call('GetExternalIPAddress');
    if (outside.state !== 'answered') {
      observe(upnpPortMappings, notAnswered(outside), service);
      return;
    }
    const mappings: Mapping[] = [];
    let complete = false;
    while (mappings.length < mostMappings) {
      const entry = await call('GetGenericPortMappingEntry', {
        NewPortMappingIndex: String(mappings.length),
      });
      const soap = entry.state === 'answered' ? entry.soap : undefined;
      complete = soap?.kind === 'fault' && endsOfList.has(soap.upnpError);
      const next = soap?.kind === 'response' ? readMapping(soap.element) : undefined;
      // A router that gives the same entry for every number would otherwise be asked 200 times.
      if (!next || JSON.stringify(next) === JSON.stringify(mappings.at(-1))) break;
      mappings.push(next);
    }
    const listed = serviceType.endsWith(':2') ? await listWhole(call) : undefined;
    const external =
      outside.soap.kind === 'response' ? xmlText(outside.soap.element, 'NewExternalIPAddress') : undefined;
    observe(
      upnpPortMappings,
      {
        state: 'open',
        serviceType: cleanText(serviceType),
        externalAddress: external === undefined ? undefined : cleanText(external),
        mappings: merged(mappings, listed ?? []),
        complete: complete || listed !== undefined,
      },
      service,
    );
  },
});

type Call = (action: string, fields: Readonly<Record<string, string>>) => Promise<Called>;

/**
 * The second version of the service lists many at once. It may show a stranger fewer than one by one, or others.
 * Undefined where the router refuses to.
 */
async function listWhole(call: Call): Promise<readonly Mapping[] | undefined> {
  const found: Mapping[] = [];
  let answered = false;
  for (const NewProtocol of ['TCP', 'UDP']) {
    const listed = await call('GetListOfPortMappings', {
      NewStartPort: '1',
      NewEndPort: '65535',
      NewProtocol,
      NewManage: '0',
      NewNumberOfPorts: String(mostMappings),
    });
    if (listed.state !== 'answered') break;
    if (listed.soap.kind === 'fault') continue;
    const entries = parsePortMappingList(listed.body);
    answered ||= entries !== undefined;
    found.push(...(entries ?? []).flatMap((entry) => readMapping(entry) ?? []));
  }
  return answered ? found : undefined;
}

/** Both listings together; what stands in both is told as the first one has it. */
function merged(one: readonly Mapping[], other: readonly Mapping[]): readonly Mapping[] {
  const key = ({ protocol, externalPort, internalClient }: Mapping) =>
    `${protocol} ${externalPort} ${internalClient}`;
  const known = new Set(one.map(key));
  return [...one, ...other.filter((each) => !known.has(key(each)))].slice(0, mostMappings);
}

function readMapping(element: XmlElement): Mapping | undefined {
  const text = (name: string) => cleanText(xmlText(element, name) ?? '');
  const number = (name: string) => (/^\d{1,9}$/.test(text(name)) ? Number(text(name)) : undefined);
  const protocol = text('NewProtocol').toLowerCase();
  const externalPort = number('NewExternalPort');
  if ((protocol !== 'tcp' && protocol !== 'udp') || externalPort === undefined) return undefined;
  return {
    protocol,
    externalPort,
    internalPort: number('NewInternalPort') ?? 0,
    internalClient: text('NewInternalClient'),
    description: text('NewPortMappingDescription') || text('NewDescription'),
    enabled: text('NewEnabled') !== '0',
    leaseSeconds: number('NewLeaseDuration') ?? number('NewLeaseTime') ?? 0,
  };
}
