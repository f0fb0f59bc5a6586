import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What an ONVIF device tells without a login (ONVIF Core Specification, device management service). */
export const onvifInfo = fact(
  'onvif.info',
  answer({
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
