import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

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
