import { connect } from 'node:net';
import { expect, test } from 'vitest';
import hikvision from '../../../../scanners/demo/devices/hikvision-camera.ts';
import locking from '../../../../scanners/demo/devices/locking-camera.ts';
import { digestAuthorization } from '../digest-client.ts';
import { type RunningDevice, runDevice } from '../run-device.ts';

const PAGE = '/ISAPI/System/deviceInfo';

async function login(device: RunningDevice, password: string): Promise<Response> {
  const first = await device.get(80, PAGE);
  const challenge = first.headers.get('www-authenticate') ?? '';
  const authorization = digestAuthorization(challenge, 'GET', PAGE, 'admin', password);
  return device.get(80, PAGE, { headers: { authorization } });
}

test('the factory password opens it until the owner changes it', async () => {
  const device = await runDevice(hikvision);
  const before = await login(device, '12345');
  device.control({ password: 'something better' });
  expect([
    before.status,
    (await login(device, '12345')).status,
    (await login(device, 'something better')).status,
  ]).toEqual([200, 401, 200]);
});

test('it locks after three wrong passwords, says how many are left, and the lockout counts as harm', async () => {
  const device = await runDevice(locking);
  const bodies = [await login(device, 'a'), await login(device, 'b'), await login(device, 'c')];
  expect(await bodies[0]?.text()).toContain('<retryLoginTime>2</retryLoginTime>');
  expect(device.harm.map((harm) => harm.kind)).toEqual(['lockout']);
  const after = await login(device, 'marble-Otter-47-lamp');
  expect([after.status, await after.text()]).toEqual([
    403,
    expect.stringContaining('<lockStatus>lock</lockStatus>'),
  ]);
});

test('RTSP asks for Digest', async () => {
  const device = await runDevice(hikvision);
  const socket = connect({ host: '127.0.0.1', port: device.port(554) ?? 0 });
  socket.write('DESCRIBE rtsp://127.77.0.20/Streaming/Channels/101 RTSP/1.0\r\nCSeq: 7\r\n\r\n');
  const reply = await new Promise<Buffer>((resolve) => socket.once('data', resolve));
  socket.destroy();
  expect(reply.toString()).toMatch(
    /^RTSP\/1\.0 401 [\s\S]*CSeq: 7\r\n[\s\S]*WWW-Authenticate: Digest realm="DS-2CD2042W"/,
  );
});

test('SADP tells whether a password was ever set', async () => {
  const device = await runDevice(hikvision);
  const probe =
    '<?xml version="1.0"?><Probe><Uuid>13A888A9-F1B1-4020-AE9F-05607682D23B</Uuid><Types>inquiry</Types></Probe>';
  expect((await device.ask(37_020, probe, '239.255.255.250')).toString()).toContain(
    '<Activated>true</Activated>',
  );
});
