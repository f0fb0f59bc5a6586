import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanTextOrNothing, decodeText } from '../protocols/text.ts';
import { answer, notAnswered, words } from './answer.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';

/** Whether a page is Tasmota's and open to anybody. */
export const tasmotaStatus = fact(
  'tasmota.status',
  answer({
    open: z.boolean(),
    name: words.optional(),
    firmware: words.optional(),
    module: words.optional(),
  }),
);

/** Reads a Tasmota's main page, which has its version at the foot. Its commands are never used: some of them erase. */
export default defineProbe({
  id: 'tasmota-status',
  touch: 'asks',
  needs: [httpFront],
  gives: [tasmotaStatus],
  targets: (facts, identity) => frontsLike(facts, identity, /tasmota/i).map(({ service }) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const response = await host.http({ port: service.port, path: '/' });
    if (response.state !== 'answered') {
      observe(tasmotaStatus, notAnswered(response), service);
      return;
    }
    const page = decodeText(response.body.subarray(0, 65_536));
    const part = (pattern: RegExp) => cleanTextOrNothing(pattern.exec(page)?.[1]);
    observe(
      tasmotaStatus,
      {
        state: 'open',
        open: response.status === 200 && /Main Menu|id=["']?l1["']?/.test(page),
        name: part(/<title>([^<]{1,128}?) - /),
        firmware: part(/Tasmota ([0-9][0-9A-Za-z.()-]{0,40})/),
        module: part(/<h3>([^<]{1,128})<\/h3>/),
      },
      service,
    );
  },
});
