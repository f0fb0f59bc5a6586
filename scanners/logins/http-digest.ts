import { createHash, randomBytes } from 'node:crypto';
import { defineLogin, type LoginDoor } from '../core/define.ts';
import type { Facts } from '../core/facts.ts';
import { hikvisionActivation } from '../probes/hikvision-activation.ts';
import { httpFront } from '../probes/http-front.ts';
import { digestAuthorization } from '../protocols/http-auth.ts';
import { challengeDoors } from './challenge-doors.ts';
import { askFor, challengeOf, lookAgain, outcomeOf, pathOf } from './http-page.ts';

/** HTTP Digest (RFC 7616): the password itself never crosses the network. */
export default defineLogin({
  id: 'http-digest',
  protocol: 'http-digest',
  needs: [httpFront, hikvisionActivation],
  doors: (facts) => [...challengeDoors(facts, 'digest'), ...hikvisionDoors(facts)],
  look: (door, context) => lookAgain(door, 'digest', context),
  async attempt(door, { account, password }, context) {
    const anonymous = await askFor(door, context);
    const challenge = anonymous.state === 'answered' ? challengeOf(anonymous, 'digest') : undefined;
    if (!challenge) return { outcome: 'unclear', why: 'it no longer asks for a Digest login' };
    const authorization = digestAuthorization({
      challenge,
      user: account,
      password,
      method: 'GET',
      uri: pathOf(door),
      clientNonce: randomBytes(8).toString('hex'),
      hash: (algorithm, text) =>
        createHash(algorithm === 'MD5' ? 'md5' : 'sha256')
          .update(text)
          .digest('hex'),
    });
    if (authorization === undefined)
      return { outcome: 'unclear', why: 'its Digest challenge cannot be answered' };
    return outcomeOf(anonymous, await askFor(door, context, authorization));
  },
});

/** Hikvision's page logs in by script; behind it is a Digest login that says who is asking and changes nothing. */
function hikvisionDoors(facts: Facts): readonly LoginDoor[] {
  return facts.perService(hikvisionActivation).flatMap(({ value, service }): readonly LoginDoor[] => {
    if (value.state !== 'open' || !service) return [];
    const front = facts.perService(httpFront).find((one) => one.service?.port === service.port)?.value;
    if (front?.state === 'open' && front.status === 401) return [];
    const tls = front?.state === 'open' && front.tls;
    return [{ service, detail: { path: '/ISAPI/Security/userCheck', tls: String(tls) } }];
  });
}
