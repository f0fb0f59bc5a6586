import { expect, test } from 'vitest';
import { readCommand } from '../../../scanners/demo/control.ts';
import hikvision from '../../../scanners/demo/devices/hikvision-new-camera.ts';
import silent from '../../../scanners/demo/devices/silent-device.ts';
import { runDevice } from './run-device.ts';

test.each([
  ['{"password":"x"}', { password: 'x' }],
  ['{"close":23}', { close: 23 }],
  ['{"open":65535}', { open: 65_535 }],
  ['{"factory-reset":true}', { 'factory-reset': true }],
  ['{"close":0}', undefined],
  ['{"close":23,"open":24}', undefined],
  ['{"reboot":true}', undefined],
  ['not JSON', undefined],
])('reads %s', (text, command) => expect(readCommand(text)).toEqual(command));

test('a port closes and opens while the device runs', async () => {
  const device = await runDevice(hikvision);
  expect(device.control({ close: 80 })).toBe(true);
  expect(device.port(80)).toBeUndefined();
  device.control({ open: 80 });
  await expect.poll(() => device.port(80)).toBeTypeOf('number');
  expect((await device.get(80, '/SDK/activateStatus')).status).toBe(200);
});

test('a password activates a new camera, and a factory reset undoes it', async () => {
  const device = await runDevice(hikvision);
  const state = async () => (await device.get(80, '/SDK/activateStatus')).text();
  device.control({ password: 'long and new' });
  expect(await state()).toContain('<Activated>true</Activated>');
  device.control({ 'factory-reset': true });
  expect(await state()).toContain('<Activated>false</Activated>');
});

test('a device without a password says that it cannot change one', async () => {
  expect((await runDevice(silent)).control({ password: 'x' })).toBe(false);
});
