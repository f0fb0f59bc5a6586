import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a Samsung television tells anybody at /api/v2/. */
export const samsungTvInfo = fact(
  'samsung-tv.info',
  answer({
    name: words.optional(),
    model: words.optional(),
    modelName: words.optional(),
    firmware: words.optional(),
    os: words.optional(),
    mac: words.optional(),
    networkName: z.boolean(),
    /** Whether an app must be allowed on the screen before it may control. */
    tokenNeeded: z.boolean().optional(),
  }),
);
