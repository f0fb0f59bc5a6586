import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { wsdMatch } from '../discovery/ws-discovery.ts';
import { answer, notAnswered } from './answer.ts';
import { httpFront } from './http-front.ts';
import { askOnvif, onvifPage, onvifTargets } from './onvif.ts';

/** Whether an ONVIF device lists its accounts to a stranger. Names are counted, never kept. */
export const onvifUsers = fact(
  'onvif.users',
  answer({
    listed: z.boolean(),
    users: z.number().int().optional(),
    fault: z.string().max(256).optional(),
  }),
);

/** Asks a camera for its list of accounts without a login. */
export default defineProbe({
  id: 'onvif-users',
  touch: 'careful',
  needs: [wsdMatch, httpFront],
  gives: [onvifUsers],
  targets: onvifTargets,
  async run(target, { host, observe }) {
    const page = onvifPage(target, host.address);
    if (!page) {
      observe(onvifUsers, { state: 'refused', why: 'it says that it answers elsewhere' });
      return;
    }
    const service = { transport: 'tcp' as const, port: page.port };
    const asked = await askOnvif(host, page, 'GetUsers');
    if (asked.state !== 'read') {
      observe(onvifUsers, notAnswered(asked), service);
      return;
    }
    const { value, status } = asked;
    if (!value && status !== 401 && status !== 403) {
      observe(onvifUsers, { state: 'unreadable', why: `status ${status}, no ONVIF answer` }, service);
      return;
    }
    const users = value?.kind === 'users' ? value.count : undefined;
    const fault = value?.kind === 'fault' ? (value.code ?? value.reason)?.slice(0, 256) : undefined;
    observe(onvifUsers, { state: 'open', listed: users !== undefined, users, fault }, service);
  },
});
