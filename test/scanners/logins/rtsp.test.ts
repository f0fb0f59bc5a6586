import { expect, test } from 'vitest';
import { serveRtsp } from '../../../scanners/demo/serve/rtsp.ts';
import rtsp from '../../../scanners/logins/rtsp.ts';
import { rtspDescribe } from '../../../scanners/probes/rtsp-describe.ts';
import { tcp } from '../../support/known.ts';
import { factsFrom, saw } from '../../support/observations.ts';
import { served } from '../../support/served.ts';
import { context, tryLogin, withServer } from '../../support/try-login.ts';

const factory = { account: 'admin', password: '12345' };
const realm = 'DS-2CD2032-I';
const door = { realm, detail: { path: '/Streaming/Channels/101' } };

/** The emulated camera's stream, for the holder of one password. */
const camera = (kind: 'basic' | 'digest', password: string) =>
  served((host) =>
    serveRtsp(host, 554, {
      server: 'Rtsp Server/1.0',
      path: '/Streaming',
      access: { kind, realm, account: { user: 'admin', password } },
    }),
  );

test.each(['basic', 'digest'] as const)('the right password by %s', async (kind) => {
  const { server, harm } = camera(kind, '12345');
  expect(await tryLogin(rtsp, server, factory, door)).toMatchObject({ outcome: 'accepted' });
  expect(harm).toEqual([]);
});

test.each(['basic', 'digest'] as const)('an own password by %s', async (kind) => {
  expect(await tryLogin(rtsp, camera(kind, 'copper-Meadow-71').server, factory, door)).toEqual({
    outcome: 'refused',
  });
});

/** Says one answer after another. */
const says = (...answers: readonly string[]) =>
  served((host) =>
    host.listenTcp(554, (socket) => {
      const waiting = answers.values();
      socket.on('error', () => socket.destroy());
      socket.on('data', () => {
        const next = waiting.next().value;
        if (next === undefined) socket.destroy();
        else socket.write(`RTSP/1.0 ${next}\r\n\r\n`);
      });
    }),
  ).server;

const asks = `401 Unauthorized\r\nWWW-Authenticate: Basic realm="${realm}"`;

test.each([
  ['nothing for a stranger any more', ['404 Not Found'], { outcome: 'unclear' }],
  ['403 after 401', [asks, '403 Forbidden'], { outcome: 'refused', lockSign: 'it answered 403 after 401' }],
  ['423', [asks, '423 Locked'], { outcome: 'locked' }],
  ['200 without a stream', [asks, '200 OK'], { outcome: 'unclear' }],
  ['404 behind the login', [asks, '404 Not Found'], { outcome: 'unclear' }],
  ['a drop', [asks], { outcome: 'refused', lockSign: 'it dropped the connection after the try' }],
])('%s', async (_what, answers, outcome) => {
  expect(await tryLogin(rtsp, says(...answers), factory, door)).toMatchObject(outcome);
});

test('knocks only where a stranger was asked for a login', () => {
  const seen = (status: number, challenges: readonly { scheme: string; realm: string }[]) =>
    saw(
      rtspDescribe,
      { state: 'open', path: '/live', status, described: status === 200, media: [], challenges },
      tcp(554),
    );
  const asked = factsFrom([seen(401, [{ scheme: 'digest', realm }])], rtsp.needs);
  expect(rtsp.doors(asked)).toEqual([{ service: tcp(554), realm, detail: { path: '/live' } }]);
  expect(rtsp.doors(factsFrom([seen(200, [])], rtsp.needs))).toEqual([]);
});

test('sees when the realm has changed', async () => {
  const now = await withServer(says('401 Unauthorized\r\nWWW-Authenticate: Basic realm="other"'), (port) =>
    rtsp.look({ service: { transport: 'tcp', port }, ...door }, context()),
  );
  expect(now?.realm).toBe('other');
});
