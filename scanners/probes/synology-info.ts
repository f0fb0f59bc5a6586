import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { answer, notAnswered } from './answer.ts';
import { readJsonPage } from './device-page.ts';
import { frontAt } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';

/** Whether a page is Synology DSM, by its API directory. */
export const synologyInfo = fact(
  'synology.info',
  answer({
    /** The newest version of its login interface. */
    loginVersion: z.number().int(),
  }),
);

const document = z.object({
  success: z.literal(true),
  data: z.object({ 'SYNO.API.Auth': z.object({ maxVersion: z.number().int() }) }),
});

/** Asks a page that looks like a Synology whether it is, by the directory of its interface. */
export default defineProbe({
  id: 'synology-info',
  touch: 'asks',
  needs: [httpFront],
  gives: [synologyInfo],
  targets: (facts, identity) =>
    frontsLike(facts, identity, /synology|diskstation/i).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const path = '/webapi/query.cgi?api=SYNO.API.Info&version=1&method=query&query=SYNO.API.Auth';
    const read = await readJsonPage(host, { service, tls: front.page.tls, path }, document);
    observe(
      synologyInfo,
      read.state === 'read'
        ? { state: 'open', loginVersion: read.value.data['SYNO.API.Auth'].maxVersion }
        : notAnswered(read),
      service,
    );
  },
});
