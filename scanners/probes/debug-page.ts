import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanText, decodeText } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { type Front, frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';

/** Whether a page for developers is served without a login. */
export const debugPage = fact(
  'http.debug-page',
  answer({
    path: words,
    status: z.number().int(),
    shows: z.enum(['versions', 'internals', 'nothing']),
    text: words.optional(),
  }),
);

/** Pages that only show the state of a server, by the server that is known to have them. */
const debugPages: readonly { readonly server: RegExp; readonly path: string; readonly marker: RegExp }[] = [
  { server: /apache/i, path: '/server-status', marker: /Apache (?:Server )?Status|Server uptime:/ },
  { server: /nginx/i, path: '/nginx_status', marker: /^Active connections: \d/ },
  { server: /php/i, path: '/phpinfo.php', marker: /phpinfo\(\)|PHP Version \d/ },
];

/** Fetches the status page that a server's make is known for. */
export default defineProbe({
  id: 'debug-page',
  touch: 'asks',
  needs: [httpFront],
  gives: [debugPage],
  targets: (facts) =>
    fronts(facts).flatMap((front) =>
      debugPages
        .filter(({ server }) => server.test(makeOf(front)))
        .map(({ path }) => ({ service: front.service, key: path })),
    ),
  async run({ service, key }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    const known = debugPages.find(({ path }) => path === key);
    if (!front || !service || !known) return;
    const response = await host.http({ port: service.port, tls: front.page.tls, path: known.path });
    if (response.state !== 'answered') {
      observe(debugPage, notAnswered(response), service);
      return;
    }
    const text = decodeText(response.body.subarray(0, 16_384));
    const shown = response.status === 200 ? known.marker.exec(text)?.[0] : undefined;
    observe(
      debugPage,
      {
        state: 'open',
        path: known.path,
        status: response.status,
        shows: shown === undefined ? 'nothing' : 'internals',
        text: shown === undefined ? undefined : cleanText(shown),
      },
      service,
    );
  },
});

function makeOf({ page }: Front): string {
  return `${page.server ?? ''} ${page.headers['x-powered-by'] ?? ''}`;
}
