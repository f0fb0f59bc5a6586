import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { answer, list, words } from './answer.ts';

/** Things that look like secrets in the front page. They are told by kind and place; the secret itself is never kept. */
export const exposedSecrets = fact(
  'http.secrets',
  answer({
    secrets: list(
      z.object({
        kind: z.enum([
          'private-key',
          'basic-token',
          'password',
          'api-key',
          'url-credentials',
          'default-password-hint',
        ]),
        /** The text around it with the secret itself struck out. */
        context: words,
        /** True when it looks like the thing itself rather than a word about it. */
        certain: z.boolean(),
      }),
      16,
    ),
    looked: z.number().int(),
  }),
);
