import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { decodeText } from '../protocols/text.ts';
import { answer, notAnswered } from './answer.ts';
import { frontAt, fronts } from './fronts.ts';
import { httpFront } from './http-front.ts';
import { isLoginPage } from './login-page.ts';
import { randomHex } from './random.ts';

/** Whether a page repeats a query value in its HTML without escaping it. The marker is harmless markup. */
export const reflectedInput = fact(
  'http.reflection',
  answer({
    status: z.number().int(),
    reflected: z.enum(['raw', 'escaped', 'no']),
    html: z.boolean(),
  }),
);

/** Puts harmless bold markup into a query and looks whether the page repeats it as markup. Pages with a login are left out. */
export default defineProbe({
  id: 'reflected-input',
  touch: 'careful',
  needs: [httpFront],
  gives: [reflectedInput],
  targets: (facts) => fronts(facts).flatMap(({ service, page }) => (isLoginPage(page) ? [] : [{ service }])),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const mark = `zz${randomHex(3)}`;
    const path = `/?q=${mark}%3Cb%3Ezz`;
    const response = await host.http({ port: service.port, tls: front.page.tls, path, purpose: 'careful' });
    if (response.state !== 'answered') {
      observe(reflectedInput, notAnswered(response), service);
      return;
    }
    const text = decodeText(response.body);
    const raw = text.includes(`${mark}<b>zz`);
    observe(
      reflectedInput,
      {
        state: 'open',
        status: response.status,
        reflected: raw ? 'raw' : text.includes(mark) ? 'escaped' : 'no',
        html: /html/i.test(response.headers.get('content-type')?.[0] ?? ''),
      },
      service,
    );
  },
});
