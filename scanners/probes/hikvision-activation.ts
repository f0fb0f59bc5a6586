import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { parseXml, xmlText } from '../protocols/xml.ts';
import { answer, notAnswered } from './answer.ts';
import { frontAt, fronts } from './fronts.ts';
import { frontsLike } from './hints.ts';
import { httpFront } from './http-front.ts';

/** Whether a Hikvision device was ever given a password (/SDK/activateStatus, which needs no login by design). */
export const hikvisionActivation = fact(
  'hikvision.activation',
  answer({
    activated: z.boolean(),
  }),
);

/** Asks a Hikvision device, or a camera that may be one under another name, whether it was ever given a password. */
export default defineProbe({
  id: 'hikvision-activation',
  touch: 'asks',
  needs: [httpFront],
  gives: [hikvisionActivation],
  targets(facts, identity) {
    const likely = frontsLike(facts, identity, /hikvision|dnvrs-webs|app-webs|hilook|ezviz/i);
    const found = identity.kind === 'camera' || identity.kind === 'doorbell' ? fronts(facts) : likely;
    return found.map(({ service }) => ({ service }));
  },
  async run({ service }, { host, facts, observe }) {
    const front = frontAt(facts, service);
    if (!front || !service) return;
    const response = await host.http({
      port: service.port,
      tls: front.page.tls,
      path: '/SDK/activateStatus',
    });
    if (response.state !== 'answered') {
      observe(hikvisionActivation, notAnswered(response), service);
      return;
    }
    const root = response.status === 200 ? parseXml(response.body) : undefined;
    const activated = xmlText(root, 'Activated')?.toLowerCase();
    observe(
      hikvisionActivation,
      activated === 'true' || activated === 'false'
        ? { state: 'open', activated: activated === 'true' }
        : { state: 'unreadable', why: `status ${response.status}, no activation state` },
      service,
    );
  },
});
