import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a FRITZ!Box tells anybody (/juis_boxinfo.xml, /login_sid.lua). */
export const fritzboxInfo = fact(
  'fritzbox.info',
  answer({
    name: words.optional(),
    hardware: words.optional(),
    firmware: words.optional(),
    serial: words.optional(),
    oem: words.optional(),
    country: words.optional(),
    /** Seconds before the next login would be looked at: above 0 means that somebody was wrong lately. */
    blockSeconds: z.number().int().optional(),
  }),
);
