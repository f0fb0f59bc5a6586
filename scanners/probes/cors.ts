import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered, words } from './answer.ts';
import { apiPath } from './api-path.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';

/** Whether a web server lets pages of other sites read its answers (Fetch Standard, CORS protocol). */
export const cors = fact(
  'http.cors',
  answer({
    path: words,
    status: z.number().int(),
    allowOrigin: z.enum(['ours', 'any', 'null', 'other', 'none']),
    credentials: z.boolean(),
    /** What the path gives: device data or a mere page. */
    gives: z.enum(['data', 'page', 'login', 'nothing']),
  }),
);

/** The origin of a page that cannot exist (RFC 6761). */
const foreignOrigin = 'https://example.invalid';

/** Asks as a page of another site would, and reads whether that page could read the answer. */
export default defineProbe({
  id: 'cors',
  touch: 'asks',
  needs: [httpFront],
  gives: [cors],
  targets: (facts) => fronts(facts).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const { path, gives } = apiPath(front);
    const request = { port: service.port, tls: front.page.tls, path, headers: { Origin: foreignOrigin } };
    const response = await host.http(request);
    if (response.state !== 'answered') {
      observe(cors, notAnswered(response), service);
      return;
    }
    const allowed = response.headers.get('access-control-allow-origin')?.[0]?.trim();
    const withCredentials = response.headers.get('access-control-allow-credentials')?.[0]?.trim();
    const readable = response.status >= 200 && response.status < 300;
    observe(
      cors,
      {
        state: 'open',
        path,
        status: response.status,
        allowOrigin: originKind(allowed),
        credentials: withCredentials?.toLowerCase() === 'true',
        gives: readable ? gives : response.status === 401 || response.status === 403 ? 'login' : 'nothing',
      },
      service,
    );
  },
});

function originKind(allowed: string | undefined) {
  if (allowed === undefined) return 'none';
  if (allowed === foreignOrigin) return 'ours';
  if (allowed === '*') return 'any';
  return allowed === 'null' ? 'null' : 'other';
}
