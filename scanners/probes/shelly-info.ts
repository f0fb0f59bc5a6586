import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered, words } from './answer.ts';
import { readJsonPage } from './device-page.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';
import { saidBoolean, saidNumber, saidText } from './said.ts';

/** What a Shelly tells anybody at /shelly. */
export const shellyInfo = fact(
  'shelly.info',
  answer({
    generation: z.number().int(),
    model: words.optional(),
    app: words.optional(),
    name: words.optional(),
    mac: words.optional(),
    firmware: words.optional(),
    /** Whether it asks for a login to be controlled. */
    login: z.boolean(),
  }),
);

/** First generation: `type`, `fw`, `auth`. Since the second: `model`, `ver`, `auth_en` and more. */
const document = z
  .object({
    type: saidText,
    fw: saidText,
    auth: saidBoolean,
    gen: saidNumber,
    model: saidText,
    app: saidText,
    name: saidText,
    ver: saidText,
    mac: saidText,
    auth_en: saidBoolean,
  })
  .refine(
    (d) => (d.type !== undefined && d.auth !== undefined) || (d.gen !== undefined && d.auth_en !== undefined),
  );

/** Asks a Shelly who it is. */
export default defineProbe({
  id: 'shelly-info',
  touch: 'asks',
  needs: [httpFront],
  gives: [shellyInfo],
  targets: (facts, identity) =>
    frontsLike(facts, identity, /shelly|allterco/i).map(({ service }) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const read = await readJsonPage(host, { service, path: '/shelly' }, document);
    if (read.state !== 'read') {
      observe(shellyInfo, notAnswered(read), service);
      return;
    }
    const { type, fw, auth, gen, model, app, name, ver, mac, auth_en } = read.value;
    observe(
      shellyInfo,
      {
        state: 'open',
        generation: gen ?? 1,
        model: model ?? type,
        app,
        name,
        mac,
        firmware: ver ?? fw,
        login: auth_en ?? auth ?? false,
      },
      service,
    );
  },
});
