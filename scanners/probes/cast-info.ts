import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** What a Google Cast device tells anybody at /setup/eureka_info. */
export const castInfo = fact(
  'cast.info',
  answer({
    tls: z.boolean(),
    status: z.number().int(),
    name: words.optional(),
    build: words.optional(),
    model: words.optional(),
    manufacturer: words.optional(),
    mac: words.optional(),
    /** 60 is set up, 62 saved; from client code. */
    setupState: z.number().int().optional(),
    /** Whether these were told; the values themselves are not kept. */
    tells: z.object({
      networkName: z.boolean(),
      accessPoint: z.boolean(),
      location: z.boolean(),
      publicKey: z.boolean(),
    }),
  }),
);
