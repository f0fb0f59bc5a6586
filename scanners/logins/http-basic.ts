import { defineLogin } from '../core/define.ts';
import { httpFront } from '../probes/http-front.ts';
import { basicAuthorization } from '../protocols/http-auth.ts';
import { challengeDoors } from './challenge-doors.ts';
import { askFor, lookAgain, outcomeOf } from './http-page.ts';

/** HTTP Basic (RFC 7617), one request with the credential and one without. */
export default defineLogin({
  id: 'http-basic',
  protocol: 'http-basic',
  needs: [httpFront],
  doors: (facts) => challengeDoors(facts, 'basic'),
  look: (door, context) => lookAgain(door, 'basic', context),
  async attempt(door, { account, password }, context) {
    const anonymous = await askFor(door, context);
    return outcomeOf(anonymous, await askFor(door, context, basicAuthorization(account, password)));
  },
});
