import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer } from './answer.ts';

/** Whether a Hikvision device was ever given a password (/SDK/activateStatus, which needs no login by design). */
export const hikvisionActivation = fact(
  'hikvision.activation',
  answer({
    activated: z.boolean(),
  }),
);
