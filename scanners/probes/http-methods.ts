import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanTextOrNothing, decodeLatin1 } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';

/** How a web server answers a method that does not exist, and TRACE (RFC 9110 section 9.3.8). */
export const httpMethods = fact(
  'http.methods',
  answer({
    /** Status of `CHECK /`. */
    unknownStatus: z.number().int(),
    traceStatus: z.number().int().optional(),
    /** TRACE sent our request back. */
    traceEchoes: z.boolean(),
    allow: words.optional(),
  }),
);

/** Sends one request with a method that does not exist, and one TRACE. */
export default defineProbe({
  id: 'http-methods',
  touch: 'careful',
  needs: [httpFront],
  gives: [httpMethods],
  targets: (facts) => fronts(facts).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const ask = (method: string) =>
      host.http({ port: service.port, tls: front.page.tls, method, path: '/', purpose: 'careful' });
    const unknown = await ask('CHECK');
    if (unknown.state !== 'answered') {
      observe(httpMethods, notAnswered(unknown), service);
      return;
    }
    const trace = await ask('TRACE');
    const echo = trace.state === 'answered' ? decodeLatin1(trace.body.subarray(0, 1_024)) : '';
    observe(
      httpMethods,
      {
        state: 'open',
        unknownStatus: unknown.status,
        traceStatus: trace.state === 'answered' ? trace.status : undefined,
        traceEchoes: /^TRACE \/ HTTP\/1/.test(echo),
        allow: cleanTextOrNothing(unknown.headers.get('allow')?.[0]),
      },
      service,
    );
  },
});
