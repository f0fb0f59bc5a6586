import { createHash, randomBytes } from 'node:crypto';
import {
  type Credential,
  defineLogin,
  type LoginContext,
  type LoginDoor,
  type TryOutcome,
} from '../core/define.ts';
import { askOnvif, asksForLogin } from '../probes/onvif.ts';
import { onvifInfo } from '../probes/onvif-info.ts';
import type { OnvifToken } from '../protocols/onvif-message.ts';
import { lockSignIn, lockSignOfStatus } from './lock-sign.ts';

const question = 'GetDeviceInformation';

/** A user token (ONVIF Core Specification section 5.9.1) on a question for the model, which a stranger is refused. */
export default defineLogin({
  id: 'onvif',
  protocol: 'onvif',
  needs: [onvifInfo],
  doors: (facts) =>
    facts.perService(onvifInfo).flatMap(({ value, service }): readonly LoginDoor[] => {
      if (value.state !== 'open' || value.information !== 'login-needed' || !service) return [];
      return value.path === undefined ? [] : [{ service, detail: { path: value.path } }];
    }),
  look: async (door, { host }) =>
    asksForLogin(await askOnvif(host, pageOf(door), question)) ? door : undefined,
  async attempt(door, credential, context): Promise<TryOutcome> {
    const asked = await askOnvif(
      context.host,
      pageOf(door),
      question,
      tokenOf(credential, await timeOf(door, context)),
    );
    if (asked.state === 'closed')
      return { outcome: 'refused', lockSign: 'it dropped the connection after the try' };
    if (asked.state !== 'read') return { outcome: 'unclear', why: asked.why ?? asked.state };
    const lockSign = lockSignOfStatus(asked.status) ?? lockSignIn(asked.body);
    if (lockSign !== undefined) return { outcome: 'locked', lockSign };
    if (asked.value?.kind === 'information')
      return { outcome: 'accepted', marker: 'it told its model, which it does not tell a stranger' };
    return asksForLogin(asked)
      ? { outcome: 'refused' }
      : { outcome: 'unclear', why: `it answered ${asked.status} without its model` };
  },
});

function pageOf({ service, detail }: LoginDoor) {
  return { port: service.port, path: detail?.['path'] ?? '/' };
}

/** The time by the device's clock: a token that is minutes old, or of the future, is refused whatever its password. */
async function timeOf(door: LoginDoor, { host }: LoginContext): Promise<number> {
  const clock = await askOnvif(host, pageOf(door), 'GetSystemDateAndTime');
  const told = clock.state === 'read' && clock.value?.kind === 'clock' ? clock.value.time : undefined;
  return told ?? Date.now();
}

function tokenOf({ account, password }: Credential, time: number): OnvifToken {
  const nonce = randomBytes(16);
  const created = new Date(time).toISOString();
  const digest = createHash('sha1').update(nonce).update(created).update(password).digest('base64');
  return { account, nonce: nonce.toString('base64'), created, digest };
}
