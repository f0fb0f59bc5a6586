import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a Roku tells anybody at /query/device-info. */
export const rokuInfo = fact(
  'roku.info',
  answer({
    name: words.optional(),
    vendor: words.optional(),
    model: words.optional(),
    modelNumber: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    isTv: z.boolean().optional(),
    developerEnabled: z.boolean().optional(),
    /** `ecp-setting-mode`: whether apps may control it. */
    controlMode: words.optional(),
  }),
);
