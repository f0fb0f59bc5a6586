import { z } from 'zod';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { answer, words } from './answer.ts';

/** Whether a Redis server answers without a password, and its version. */
export const redisInfo = fact(
  'redis.info',
  answer({
    open: z.boolean(),
    version: words.optional(),
    os: words.optional(),
    error: words.optional(),
  }),
  (value) => (value.state === 'open' ? present({ protocol: 'redis', version: value.version }) : undefined),
);
