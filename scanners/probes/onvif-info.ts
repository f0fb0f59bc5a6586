import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { wsdMatch } from '../discovery/ws-discovery.ts';
import { answer, longWords, notAnswered, words } from './answer.ts';
import { httpFront } from './http-front.ts';
import { askOnvif, asksForLogin, onvifPage, onvifTargets } from './onvif.ts';

/** What an ONVIF device tells without a login (ONVIF Core Specification, device management service). */
export const onvifInfo = fact(
  'onvif.info',
  answer({
    /** Where it answered. */
    path: longWords.optional(),
    /** GetSystemDateAndTime was answered, as the specification asks: an ONVIF device beyond doubt. */
    clock: z.boolean(),
    /** Device's clock minus ours, in milliseconds. */
    clockSkewMs: z.number().int().optional(),
    /** How GetDeviceInformation was answered; the specification asks for a login. */
    information: z.enum(['answered', 'login-needed', 'unclear']),
    manufacturer: words.optional(),
    model: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    hardware: words.optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'onvif' } : undefined),
);

/** Asks a camera for the time, which it tells anybody, and for its model, which it should not. */
export default defineProbe({
  id: 'onvif-info',
  touch: 'asks',
  needs: [wsdMatch, httpFront],
  gives: [onvifInfo],
  targets: onvifTargets,
  async run(target, { host, observe }) {
    const page = onvifPage(target, host.address);
    if (!page) {
      observe(onvifInfo, { state: 'refused', why: 'it says that it answers elsewhere' });
      return;
    }
    const service = { transport: 'tcp' as const, port: page.port };
    const clock = await askOnvif(host, page, 'GetSystemDateAndTime');
    if (clock.state !== 'read') {
      observe(onvifInfo, notAnswered(clock), service);
      return;
    }
    if (!clock.value) {
      observe(onvifInfo, { state: 'unreadable', why: `status ${clock.status}, no ONVIF answer` }, service);
      return;
    }
    const asked = await askOnvif(host, page, 'GetDeviceInformation');
    const told = asked.state === 'read' ? asked.value : undefined;
    const information = told?.kind === 'information' ? told : undefined;
    const time = clock.value.kind === 'clock' ? clock.value.time : undefined;
    observe(
      onvifInfo,
      {
        state: 'open',
        path: page.path,
        clock: clock.value.kind === 'clock',
        clockSkewMs: time === undefined ? undefined : Math.round(time - Date.now()),
        information: information ? 'answered' : asksForLogin(asked) ? 'login-needed' : 'unclear',
        manufacturer: information?.manufacturer,
        model: information?.model,
        firmware: information?.firmware,
        serial: information?.serial,
        hardware: information?.hardware,
      },
      service,
    );
  },
});
