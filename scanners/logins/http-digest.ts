import { defineLogin, type LoginDoor } from '../core/define.ts';
import type { Facts } from '../core/facts.ts';
import { hikvisionActivation } from '../probes/hikvision-activation.ts';
import { httpFront } from '../probes/http-front.ts';
import { answerTo, bestChallenge } from './challenge-answer.ts';
import { challengeDoors } from './challenge-doors.ts';
import { askFor, challengesOf, lookAgain, outcomeOf, pathOf } from './http-page.ts';

/** HTTP Digest (RFC 7616): the password itself never crosses the network. */
export default defineLogin({
  id: 'http-digest',
  protocol: 'http-digest',
  needs: [httpFront, hikvisionActivation],
  doors: (facts) => [...challengeDoors(facts, 'digest'), ...hikvisionDoors(facts)],
  look: (door, context) => lookAgain(door, 'digest', context),
  async attempt(door, credential, context) {
    const anonymous = await askFor(door, context);
    const challenge =
      anonymous.state === 'answered'
        ? bestChallenge(challengesOf(anonymous).filter(({ scheme }) => scheme === 'digest'))
        : undefined;
    if (!challenge) return { outcome: 'unclear', why: 'it asks for no Digest login that we can answer' };
    const authorization = answerTo(challenge, { method: 'GET', uri: pathOf(door) }, credential);
    if (authorization === undefined)
      return { outcome: 'unclear', why: 'its Digest challenge cannot be answered' };
    return outcomeOf(anonymous, await askFor(door, context, authorization));
  },
});

/** Hikvision's page logs in by script; behind it is a Digest login that says who is asking and changes nothing. */
function hikvisionDoors(facts: Facts): readonly LoginDoor[] {
  return facts.perService(hikvisionActivation).flatMap(({ value, service }): readonly LoginDoor[] => {
    if (value.state !== 'open' || !value.activated || !service) return [];
    const front = facts.perService(httpFront).find((one) => one.service?.port === service.port)?.value;
    if (front?.state === 'open' && front.status === 401) return [];
    const tls = front?.state === 'open' && front.tls;
    return [{ service, detail: { path: '/ISAPI/Security/userCheck', tls: String(tls) } }];
  });
}
