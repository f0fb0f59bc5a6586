import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered, words } from './answer.ts';
import { readJsonPage } from './device-page.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';
import { saidText } from './said.ts';

/** What a WLED light tells anybody at /json/info. */
export const wledInfo = fact(
  'wled.info',
  answer({
    name: words.optional(),
    firmware: words.optional(),
    product: words.optional(),
    brand: words.optional(),
    mac: words.optional(),
    architecture: words.optional(),
  }),
);

const document = z.object({
  ver: z.string().max(64),
  brand: saidText,
  product: saidText,
  name: saidText,
  arch: saidText,
  mac: saidText,
});

/** Asks a WLED light who it is. */
export default defineProbe({
  id: 'wled-info',
  touch: 'asks',
  needs: [httpFront],
  gives: [wledInfo],
  targets: (facts, identity) => frontsLike(facts, identity, /\bwled\b/i).map(({ service }) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const read = await readJsonPage(host, { service, path: '/json/info' }, document);
    if (read.state !== 'read') {
      observe(wledInfo, notAnswered(read), service);
      return;
    }
    const { ver, brand, product, name, arch, mac } = read.value;
    observe(
      wledInfo,
      { state: 'open', name, firmware: ver, product, brand, mac, architecture: arch },
      service,
    );
  },
});
