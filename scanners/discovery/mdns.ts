import { z } from 'zod';
import { type DiscoveryContext, defineDiscovery } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { serviceTypes } from '../knowledge/service-types.ts';
import type { MdnsPort } from '../net/network.ts';
import { identityKeys, transportOf } from './dns-sd.ts';
import { MdnsQuestions } from './mdns-questions.ts';
import { MdnsResponder, type Outlet } from './mdns-responder.ts';

import { pause } from './pause.ts';

const word = z.string().max(256);

/** A service that a device announces. Port and text are missing when it did not tell them. */
export const mdnsService = fact(
  'mdns.service',
  z.object({
    /** Lower case, for example `_http._tcp`. */
    type: z.string().max(128),
    instance: word,
    host: word.optional(),
    port: z.number().int().min(0).max(65_535).optional(),
    /** By lower-case key; a flag without a value is empty. */
    txt: z.record(z.string().max(64), word),
  }),
);

/** What a device calls itself on the local network, without `.local`. */
export const mdnsHostname = fact('mdns.hostname', z.object({ hostname: word }));

/** A service that its device took back. */
export const mdnsGoodbye = fact('mdns.goodbye', z.object({ type: z.string().max(128), instance: word }));

const everyType = '_services._dns-sd._udp.local';
const tickMs = 50;
/** Whatever stayed incomplete this long is told as it is. */
const patienceMs = 1_000;
const mostResponders = 1_024;
const mostPacketsFromOne = 2_000;

/** Asks for every service on the network and follows up what is missing (RFC 6762, RFC 6763), IPv4 and IPv6. */
export default defineDiscovery({
  id: 'mdns',
  touch: 'asks',
  gives: [mdnsService, mdnsHostname, mdnsGoodbye],
  async run(context) {
    await Promise.all(
      context.interfaces.flatMap((on) =>
        ([4, 6] as const).map(async (family) => {
          if (!(family === 4 ? on.ipv4 : on.ipv6)) return;
          const port = await context.network.mdns(on, family);
          if (port) await browse(port, context);
        }),
      ),
    );
  },
});

async function browse(port: MdnsPort, context: DiscoveryContext): Promise<void> {
  const { signal } = context;
  const questions = new MdnsQuestions();
  const outlet = outletTo(context);
  const responders = new Map<string, MdnsResponder>();
  const close = () => port.close();
  signal.addEventListener('abort', close, { once: true });
  if (signal.aborted) close();

  async function hear() {
    for await (const response of port.responses) {
      let responder = responders.get(response.from);
      if (!responder) {
        if (responders.size >= mostResponders) continue;
        responder = new MdnsResponder(response.from, outlet, questions);
        responders.set(response.from, responder);
        context.sight({ address: response.from });
        // Hearing a group message teaches the system no hardware address; a datagram to the sender does.
        if (response.from.includes(':')) void context.network.wake([response.from], signal);
      }
      if (responder.packets < mostPacketsFromOne) responder.hear(response.records, Date.now());
    }
  }

  async function ask() {
    const start = Date.now();
    for (const name of [everyType, ...serviceTypes.map(({ type }) => `${type}.local`)]) {
      questions.want(name, 'PTR', start);
    }
    while (!signal.aborted) {
      for (const { questions: asked, known } of questions.due(Date.now())) port.ask(asked, known);
      await pause(tickMs, signal);
      for (const responder of responders.values()) responder.tell(Date.now() - patienceMs);
    }
    for (const responder of responders.values()) responder.tell(Number.POSITIVE_INFINITY);
  }

  try {
    await Promise.all([hear(), ask()]);
  } finally {
    signal.removeEventListener('abort', close);
    close();
  }
}

function outletTo({ addresses, sight }: DiscoveryContext): Outlet {
  const checked = new Set(addresses);
  return {
    plausible: (address) => checked.has(address),
    host: (address, hostname) => sight({ address, hostname })(mdnsHostname, { hostname }),
    service(address, service) {
      const observe = sight({
        address,
        ...(service.host && { hostname: service.host }),
        keys: identityKeys(service, service.txt),
      });
      const at = service.port ? { transport: transportOf(service.type), port: service.port } : undefined;
      observe(mdnsService, service, at);
    },
    goodbye: (address, service) => sight({ address })(mdnsGoodbye, service),
  };
}
