import { defineLogin, type LoginDoor, type TryOutcome } from '../core/define.ts';
import { askTcp } from '../probes/exchange.ts';
import { redisInfo } from '../probes/redis-info.ts';
import {
  parseRedisAnswer,
  parseRedisConversation,
  redisAuth,
  redisInfoQuery,
} from '../protocols/redis-message.ts';

/** AUTH and then INFO, which tells about the server and reads no data (Redis commands AUTH and INFO). */
export default defineLogin({
  id: 'redis',
  protocol: 'redis',
  needs: [redisInfo],
  doors: (facts) =>
    facts
      .perService(redisInfo)
      .flatMap(({ value, service }): readonly LoginDoor[] =>
        value.state === 'open' && asksForPassword(value.error) && service
          ? [{ service, banner: 'Redis' }]
          : [],
      ),
  async look(door, { host }) {
    const asked = await askTcp(host, door.service.port, { request: redisInfoQuery, parse: parseRedisAnswer });
    return asked.state === 'read' && asksForPassword(asked.value.error) ? door : undefined;
  },
  async attempt(door, credential, { host }): Promise<TryOutcome> {
    const request = redisAuth(credential);
    const asked = await askTcp(host, door.service.port, { request, parse: parseRedisConversation });
    if (asked.state !== 'read') return { outcome: 'unclear', why: asked.why ?? asked.state };
    const { login, info } = asked.value;
    if (login === 'taken' && info.open)
      return { outcome: 'accepted', marker: 'it told about itself, which it does not tell a stranger' };
    if (login === 'refused' && !info.open) return { outcome: 'refused' };
    return { outcome: 'unclear', why: info.error?.slice(0, 80) ?? 'it answered in another way' };
  },
});

const asksForPassword = (error: string | undefined) => error?.startsWith('NOAUTH') ?? false;
