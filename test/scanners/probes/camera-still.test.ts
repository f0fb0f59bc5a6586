import { expect, test } from 'vitest';
import cameraStill from '../../../scanners/probes/camera-still.ts';
import { frontPage } from '../../support/known.ts';
import { look } from '../../support/look.ts';
import { pretendHost } from '../../support/pretend-network.ts';

const facts = [frontPage(80)];
const picture = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 1, 2, 3);
const identity = { kind: 'camera' } as const;

test('a picture for a stranger is told, and dropped', async () => {
  const host = pretendHost({ 'http/80/snapshot.jpg': { body: picture } });
  const { values } = await look(cameraStill, host, { facts, identity });
  expect(values).toEqual([{ state: 'open', path: '/snapshot.jpg', status: 200, image: true }]);
});

test.each([
  [{ status: 401 }, { status: 401, image: false }],
  [{ body: '<html>Login</html>' }, { image: false }],
  [{ status: 404, body: picture }, { image: false }],
])('%# is no picture', async (page, expected) => {
  const host = pretendHost({ 'http/80/snapshot.jpg': page, 'http/80/image.jpg': page });
  expect((await look(cameraStill, host, { facts, identity })).values).toMatchObject([expected]);
});

test('only a camera is asked', async () => {
  const host = pretendHost({});
  await look(cameraStill, host, { facts, identity: { kind: 'router' } });
  expect(host.asked).toEqual([]);
});
