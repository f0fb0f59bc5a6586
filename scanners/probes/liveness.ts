import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { ServiceAddress } from '../core/model.ts';
import { answer, list } from './answer.ts';
import { httpFront } from './http-front.ts';
import { httpMethods } from './http-methods.ts';
import { tcpPort } from './open-ports.ts';
import { oversizedPath } from './oversized-path.ts';
import { openPorts } from './ports.ts';

/** Whether a device still answers after it was looked at. */
export const liveness = fact(
  'host.liveness',
  answer({
    alive: z.boolean(),
    /** The ports that answered before and were asked again. */
    ports: list(z.number().int(), 4),
  }),
);

const mostPorts = 2;

/** Knocks again on ports that were open, after the web pages were read and after each careful request. */
export default defineProbe({
  id: 'liveness',
  touch: 'asks',
  needs: [tcpPort, httpFront, httpMethods, oversizedPath],
  gives: [liveness],
  targets(facts) {
    const read = facts.all(httpFront).length > 0 ? ['after reading'] : [];
    const careful = facts.all(httpMethods).length + facts.all(oversizedPath).length > 0 ? ['after care'] : [];
    return [...read, ...careful].map((key) => ({ key }));
  },
  async run(_target, { host, facts, observe }) {
    const asked = openPorts(facts).slice(0, mostPorts);
    const states = await Promise.all(asked.map((service) => knock(service)));
    if (states.length === 0 || states.every((state) => state === 'refused')) {
      observe(liveness, { state: 'refused', why: 'nothing to knock on' });
      return;
    }
    const ports = asked.map(({ port }) => port);
    observe(liveness, { state: 'open', alive: states.includes('open'), ports });

    async function knock({ port }: ServiceAddress) {
      const connected = await host.connect(port, { knock: true });
      if (connected.state === 'open') connected.connection.close();
      return connected.state;
    }
  },
});
