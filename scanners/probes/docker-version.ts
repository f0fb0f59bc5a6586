import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, words } from './answer.ts';

/** Whether the Docker Engine API answers without a certificate, and its version. */
export const dockerVersion = fact(
  'docker.version',
  answer({
    open: z.boolean(),
    version: words.optional(),
    apiVersion: words.optional(),
    os: words.optional(),
    status: z.number().int(),
  }),
);
