import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { cleanTextOrNothing } from '../protocols/text.ts';
import { parseXml, xmlText } from '../protocols/xml.ts';
import { answer, notAnswered, words } from './answer.ts';
import { frontAt } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';

/** What a FRITZ!Box tells anybody (/juis_boxinfo.xml, /login_sid.lua). */
export const fritzboxInfo = fact(
  'fritzbox.info',
  answer({
    name: words.optional(),
    hardware: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    oem: words.optional(),
    country: words.optional(),
    /** Seconds before the next login would be looked at: above 0 means that somebody was wrong lately. */
    blockSeconds: z.number().int().optional(),
  }),
);

/** Asks a FRITZ!Box what it is, and whether it is holding back logins at the moment. */
export default defineProbe({
  id: 'fritzbox-info',
  touch: 'asks',
  needs: [httpFront],
  gives: [fritzboxInfo],
  targets: (facts, identity) =>
    frontsLike(facts, identity, /fritz|\bavm\b/i).map(({ service }) => ({ service })),
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const at = { port: service.port, tls: front.page.tls };
    const box = await host.http({ ...at, path: '/juis_boxinfo.xml' });
    if (box.state !== 'answered') {
      observe(fritzboxInfo, notAnswered(box), service);
      return;
    }
    const root = box.status === 200 ? parseXml(box.body) : undefined;
    if (root?.name !== 'BoxInfo') {
      observe(
        fritzboxInfo,
        { state: 'unreadable', why: `status ${box.status}, no box information` },
        service,
      );
      return;
    }
    const text = (name: string) => cleanTextOrNothing(xmlText(root, name));
    const session = await host.http({ ...at, path: '/login_sid.lua' });
    const block = session.state === 'answered' ? xmlText(parseXml(session.body), 'BlockTime') : undefined;
    observe(
      fritzboxInfo,
      {
        state: 'open',
        name: text('Name'),
        hardware: text('HW'),
        firmware: text('Version'),
        serial: text('Serial'),
        oem: text('OEM'),
        country: text('Country'),
        blockSeconds: block !== undefined && /^\d{1,6}$/.test(block) ? Number(block) : undefined,
      },
      service,
    );
  },
});
