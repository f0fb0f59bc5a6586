import { defineLogin, type LoginContext, type LoginDoor, type TryOutcome } from '../core/define.ts';
import type { Connection } from '../net/network.ts';
import { rtspDescribe } from '../probes/rtsp-describe.ts';
import { type AuthChallenge, parseChallenges } from '../protocols/http-auth.ts';
import { headerValues } from '../protocols/http-head.ts';
import { parseRtspResponse, type RtspResponse, rtspRequest } from '../protocols/rtsp-message.ts';
import { answerTo, bestChallenge } from './challenge-answer.ts';

/** Basic and Digest over RTSP (RFC 2326 section 14): a stream is only ever described, never set up or played. */
export default defineLogin({
  id: 'rtsp',
  protocol: 'rtsp',
  needs: [rtspDescribe],
  doors: (facts) =>
    facts.perService(rtspDescribe).flatMap(({ value, service }): readonly LoginDoor[] => {
      if (value.state !== 'open' || value.status !== 401 || !service) return [];
      const realm = value.challenges.find(({ scheme }) => scheme === 'digest' || scheme === 'basic')?.realm;
      return [{ service, detail: { path: value.path }, ...(realm !== undefined && { realm }) }];
    }),
  async look(door, context) {
    const stream = await open(door, context);
    const stranger = await stream?.describe();
    stream?.close();
    const challenge = stranger && challengeOf(stranger);
    if (!challenge) return undefined;
    return door.realm === undefined ? door : { ...door, realm: challenge.parameters.get('realm') ?? '' };
  },
  async attempt(door, credential, context) {
    const stream = await open(door, context);
    if (!stream) return { outcome: 'unclear', why: 'it cannot be reached' };
    try {
      const stranger = await stream.describe();
      const challenge = stranger && challengeOf(stranger);
      if (!challenge)
        return { outcome: 'unclear', why: 'it asks a stranger for no login that we can answer' };
      const answer = answerTo(challenge, { method: 'DESCRIBE', uri: stream.url }, credential);
      if (answer === undefined) return { outcome: 'unclear', why: 'its challenge cannot be answered' };
      return outcomeOf(await stream.describe(answer));
    } finally {
      stream.close();
    }
  },
});

function challengeOf(response: RtspResponse): AuthChallenge | undefined {
  if (response.status !== 401) return undefined;
  return bestChallenge(parseChallenges(headerValues(response.headers, 'www-authenticate')));
}

/** A challenge holds for its connection only, so both questions of an attempt go through the same one. */
async function open(door: LoginDoor, { host }: LoginContext) {
  const connected = await host.connect(door.service.port);
  if (connected.state !== 'open') return undefined;
  const { connection } = connected;
  const address = host.address.includes(':') ? `[${host.address.replace(/%.*/, '')}]` : host.address;
  const url = `rtsp://${address}:${door.service.port}${door.detail?.['path'] ?? '/'}`;
  let sequence = 0;
  return {
    url,
    close: () => connection.close(),
    async describe(authorization?: string): Promise<RtspResponse | undefined> {
      const request = rtspRequest({
        method: 'DESCRIBE',
        url,
        sequence: ++sequence,
        ...(authorization !== undefined && { authorization }),
      });
      return request && (await connection.write(request)) ? responseOf(connection) : undefined;
    },
  };
}

async function responseOf(connection: Connection): Promise<RtspResponse | undefined> {
  const { bytes } = await connection.read({
    maxBytes: 16_384,
    quietMs: 4000,
    until: (sofar) => parseRtspResponse(sofar)?.complete === true,
  });
  return parseRtspResponse(bytes);
}

function outcomeOf(response: RtspResponse | undefined): TryOutcome {
  switch (response?.status) {
    case undefined:
      return { outcome: 'refused', lockSign: 'it dropped the connection after the try' };
    case 200:
      return response && response.media.length > 0
        ? { outcome: 'accepted', marker: 'it described its video, which it does not do for a stranger' }
        : { outcome: 'unclear', why: 'it answered 200 without a description' };
    case 401:
      return { outcome: 'refused' };
    case 403:
      return { outcome: 'refused', lockSign: 'it answered 403 after 401' };
    case 423:
    case 429:
      return { outcome: 'locked', lockSign: `it answered ${response?.status}` };
    default:
      return { outcome: 'unclear', why: `it answered ${response?.status}` };
  }
}
