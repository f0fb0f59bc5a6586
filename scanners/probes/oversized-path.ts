import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered } from './answer.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';

/** How a web server takes a path of 2 KiB, and whether it lives on. */
export const oversizedPath = fact(
  'http.oversized-path',
  answer({
    /** Missing when it closed or kept silent. */
    status: z.number().int().optional(),
    alive: z.boolean(),
  }),
);

const pathBytes = 2_048;

/** Sends one long path and looks whether the server still answers a usual one. Never longer, never twice. */
export default defineProbe({
  id: 'oversized-path',
  touch: 'careful',
  needs: [httpFront],
  gives: [oversizedPath],
  targets: (facts) => fronts(facts).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const { tls } = front.page;
    const path = `/${'a'.repeat(pathBytes - 1)}`;
    const response = await host.http({ port: service.port, tls, path, purpose: 'careful' });
    const after = await host.http({ port: service.port, tls, path: '/' });
    if (response.state === 'refused') {
      observe(oversizedPath, notAnswered(response), service);
      return;
    }
    observe(
      oversizedPath,
      {
        state: 'open',
        status: response.state === 'answered' ? response.status : undefined,
        alive: after.state === 'answered',
      },
      service,
    );
  },
});
