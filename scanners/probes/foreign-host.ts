import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import type { HttpResponse } from '../net/network.ts';
import { answer, notAnswered, words } from './answer.ts';
import { apiPath } from './api-path.ts';
import { sha256 } from './digest.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';

/** Whether a web server answers a request that names another host: what DNS rebinding needs. */
export const foreignHost = fact(
  'http.foreign-host',
  answer({
    path: words,
    /** Status with the right Host header and with the foreign one. */
    ownStatus: z.number().int(),
    foreignStatus: z.number().int(),
    /** The same body, byte for byte or in kind and length, both times. */
    sameBody: z.boolean(),
    /** What the path gives: device data, a page, or a login. */
    gives: z.enum(['data', 'page', 'login', 'nothing']),
  }),
);

/** A name that cannot exist (RFC 6761): an attacker's page would use a name of its own, pointed at the device. */
const foreignName = 'rebind-check.invalid';

/** Asks the same page under the device's own address and under a foreign name. Over TLS the certificate guards already. */
export default defineProbe({
  id: 'foreign-host',
  touch: 'asks',
  needs: [httpFront],
  gives: [foreignHost],
  targets: (facts) => fronts(facts).flatMap(({ service, page }) => (page.tls ? [] : [{ service }])),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const { path, gives } = apiPath(front);
    const own = await host.http({ port: service.port, path });
    const foreign =
      own.state === 'answered'
        ? await host.http({ port: service.port, path, headers: { Host: foreignName } })
        : own;
    if (own.state !== 'answered' || foreign.state !== 'answered') {
      const missing = own.state === 'answered' ? foreign : own;
      if (missing.state !== 'answered') observe(foreignHost, notAnswered(missing), service);
      return;
    }
    observe(
      foreignHost,
      {
        state: 'open',
        path,
        ownStatus: own.status,
        foreignStatus: foreign.status,
        sameBody: isSame(own, foreign),
        gives:
          own.status >= 200 && own.status < 300
            ? gives
            : own.status === 401 || own.status === 403
              ? 'login'
              : 'nothing',
      },
      service,
    );
  },
});

/** Pages carry clocks and tokens, so the same page may differ in a few bytes. */
function isSame(own: HttpResponse, foreign: HttpResponse): boolean {
  if (own.status !== foreign.status) return false;
  if (sha256(own.body) === sha256(foreign.body)) return true;
  const type = (response: HttpResponse) => response.headers.get('content-type')?.[0];
  const difference = Math.abs(own.body.length - foreign.body.length);
  return type(own) === type(foreign) && difference * 10 <= Math.max(own.body.length, foreign.body.length);
}
