import { z } from 'zod';
import { defineProbe } from '../core/define.ts';
import { fact } from '../core/facts.ts';
import { present } from '../protocols/present.ts';
import { parseRedisAnswer, redisInfoQuery } from '../protocols/redis-message.ts';
import { answer, notAnswered, words } from './answer.ts';
import { askTcp } from './exchange.ts';
import { tcpPort } from './open-ports.ts';
import { openPorts } from './ports.ts';

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

/** Asks a Redis server for its version; whoever gets it can read and change all data. */
export default defineProbe({
  id: 'redis-info',
  touch: 'asks',
  needs: [tcpPort],
  gives: [redisInfo],
  targets: (facts) => openPorts(facts, 6379).map((service) => ({ service })),
  async run({ service }, { host, observe }) {
    if (!service) return;
    const asked = await askTcp(host, service.port, { request: redisInfoQuery, parse: parseRedisAnswer });
    observe(
      redisInfo,
      asked.state === 'read' ? { state: 'open', ...asked.value } : notAnswered(asked),
      service,
    );
  },
});
