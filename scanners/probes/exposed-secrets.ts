import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { decodeText } from '../protocols/text.ts';
import { answer, list, notAnswered, words } from './answer.ts';
import type { Front } from './fronts.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';
import { findSecrets } from './secrets.ts';

/** Things that look like secrets in the front page. They are told by kind and place; the secret itself is never kept. */
export const exposedSecrets = fact(
  'http.secrets',
  answer({
    secrets: list(
      z.object({
        kind: z.enum([
          'private-key',
          'basic-token',
          'password',
          'api-key',
          'url-credentials',
          'default-password-hint',
        ]),
        /** The text around it with the secret itself struck out. */
        context: words,
        /** True when it looks like the thing itself rather than a word about it. */
        certain: z.boolean(),
      }),
      16,
    ),
    looked: z.number().int(),
  }),
);

const mostScripts = 2;

/** Reads the front page and the first scripts beside it, and tells what kind of secret they hold, never the secret. */
export default defineProbe({
  id: 'exposed-secrets',
  touch: 'asks',
  needs: [httpFront],
  gives: [exposedSecrets],
  targets: (facts) =>
    fronts(facts).flatMap(({ service, page }) => (page.bodyLength > 0 ? [{ service }] : [])),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const at = { port: service.port, tls: front.page.tls };
    const page = await host.http({ ...at, path: '/', follow: true });
    if (page.state !== 'answered') {
      observe(exposedSecrets, notAnswered(page), service);
      return;
    }
    const texts = [decodeText(page.body)];
    for (const path of scriptPaths(front).slice(0, mostScripts)) {
      const script = await host.http({ ...at, path, purpose: 'description' });
      if (script.state === 'answered' && script.status === 200) texts.push(decodeText(script.body));
    }
    const secrets = texts.flatMap(findSecrets).slice(0, 16);
    observe(exposedSecrets, { state: 'open', secrets, looked: texts.length }, service);
  },
});

/** Scripts on the same server, named plainly, without those of well-known libraries. */
function scriptPaths({ page }: Front): string[] {
  const folder = page.path.replace(/[?#].*/, '').replace(/[^/]*$/, '');
  return page.scriptSources.flatMap((source) => {
    if (!/^[\w./-]{1,128}\.js$/.test(source) || source.startsWith('//') || source.includes('..')) return [];
    if (/jquery|bootstrap|react|angular|vue|polyfill|vendor/i.test(source)) return [];
    return [source.startsWith('/') ? source : `${folder}${source.replace(/^\.\//, '')}`];
  });
}
