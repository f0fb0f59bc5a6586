import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** Whether an ONVIF device lists its accounts to a stranger. Names are counted, never kept. */
export const onvifUsers = fact(
  'onvif.users',
  answer({
    listed: z.boolean(),
    users: z.number().int().optional(),
    fault: z.string().max(256).optional(),
  }),
);
