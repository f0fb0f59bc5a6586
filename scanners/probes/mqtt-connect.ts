import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** How an MQTT broker answers a CONNECT without user name (MQTT 3.1.1 section 3.2). Closed at once: no subscription. */
export const mqttConnect = fact(
  'mqtt.connect',
  answer({
    tls: z.boolean(),
    /** 0 is accepted; 4 and 5 ask for a login. */
    returnCode: z.number().int(),
    accepted: z.boolean(),
  }),
);
