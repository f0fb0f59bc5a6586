import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered, words } from './answer.ts';
import { readJsonPage } from './device-page.ts';
import { frontAt } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';
import { saidText } from './said.ts';

/** What a Hue bridge tells anybody at /api/config. */
export const hueConfig = fact(
  'hue.config',
  answer({
    name: words.optional(),
    model: words.optional(),
    firmware: words.optional(),
    apiVersion: words.optional(),
    bridgeId: words.optional(),
    mac: words.optional(),
  }),
);

const document = z.object({
  name: saidText,
  modelid: saidText,
  swversion: saidText,
  apiversion: saidText,
  bridgeid: z.string().max(64),
  mac: saidText,
});

/** Asks a Hue bridge who it is. */
export default defineProbe({
  id: 'hue-config',
  touch: 'asks',
  needs: [httpFront],
  gives: [hueConfig],
  targets: (facts, identity) =>
    frontsLike(facts, identity, /\bhue\b|signify|philips/i).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    if (!service) return;
    const tls = frontAt(facts, service)?.page.tls ?? false;
    const read = await readJsonPage(host, { service, tls, path: '/api/config' }, document);
    if (read.state !== 'read') {
      observe(hueConfig, notAnswered(read), service);
      return;
    }
    const { name, modelid, swversion, apiversion, bridgeid, mac } = read.value;
    observe(
      hueConfig,
      {
        state: 'open',
        name,
        model: modelid,
        firmware: swversion,
        apiVersion: apiversion,
        bridgeId: bridgeid,
        mac,
      },
      service,
    );
  },
});
