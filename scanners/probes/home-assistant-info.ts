import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { decodeUtf8 } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { readJsonPage } from './device-page.ts';
import { frontAt } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';
import { saidText } from './said.ts';

/** Whether a page is Home Assistant, by its manifest and the answer of its API to a stranger. */
export const homeAssistantInfo = fact(
  'home-assistant.info',
  answer({
    name: words.optional(),
    /** `login-needed` is right; `open` would mean that anybody may control the home. */
    api: z.enum(['login-needed', 'open', 'unclear']),
  }),
);

const manifest = z.object({ name: z.literal('Home Assistant'), short_name: saidText });

/** Asks a page that looks like Home Assistant whether it is, and whether its API wants a login. */
export default defineProbe({
  id: 'home-assistant-info',
  touch: 'asks',
  needs: [httpFront],
  gives: [homeAssistantInfo],
  targets: (facts, identity) =>
    frontsLike(facts, identity, /home ?assistant/i).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    if (!service) return;
    const tls = frontAt(facts, service)?.page.tls ?? false;
    const read = await readJsonPage(host, { service, tls, path: '/manifest.json' }, manifest);
    if (read.state !== 'read') {
      observe(homeAssistantInfo, notAnswered(read), service);
      return;
    }
    const api = await host.http({ port: service.port, tls, path: '/api/' });
    const status = api.state === 'answered' ? api.status : undefined;
    const open = api.state === 'answered' && status === 200 && decodeUtf8(api.body).includes('API running');
    observe(
      homeAssistantInfo,
      {
        state: 'open',
        name: read.value.name,
        api: open ? 'open' : status === 401 || status === 403 ? 'login-needed' : 'unclear',
      },
      service,
    );
  },
});
