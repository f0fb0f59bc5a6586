import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { ntpQuery, parseNtpAnswer } from '../protocols/ntp-message.ts';
import { answer, notAnswered } from './answer.ts';
import { askUdp } from './exchange.ts';
import { tcpSweep } from './open-ports.ts';
import { answersTcp } from './ports.ts';

/** A clock server on a device (NTP, RFC 5905). */
export const ntpClock = fact(
  'ntp.clock',
  answer({
    stratum: z.number().int(),
    /** Device's clock minus ours, in milliseconds; missing when it says that it is not set. */
    clockSkewMs: z.number().int().optional(),
  }),
  (value) => (value.state === 'open' ? { protocol: 'ntp' } : undefined),
);

/** Asks a device for the time. */
export default defineProbe({
  id: 'ntp-clock',
  touch: 'asks',
  needs: [tcpSweep],
  gives: [ntpClock],
  targets: (facts) => (answersTcp(facts) ? [{ service: { transport: 'udp', port: 123 } }] : []),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askUdp(host, service.port, ntpQuery, parseNtpAnswer);
    if (asked.state !== 'read') {
      observe(ntpClock, notAnswered(asked), service);
      return;
    }
    const { stratum, time } = asked.value;
    const clockSkewMs = time === undefined ? undefined : Math.round(time - Date.now());
    observe(ntpClock, { state: 'open', stratum, clockSkewMs }, service);
  },
});
