import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';

vi.mock('electron', () => ({}));
const { autostartEntry, autostartFile, startWithLinux } = await import('../../electron/login-start.ts');

test('the file stands where the desktop looks for it', () => {
  expect(autostartFile({}, '/home/ann')).toBe('/home/ann/.config/autostart/homelatch.desktop');
  expect(autostartFile({ XDG_CONFIG_HOME: '/conf' })).toBe('/conf/autostart/homelatch.desktop');
});

test.each([
  ['/opt/Homelatch/homelatch', '"/opt/Homelatch/homelatch" --hidden'],
  ['/home/ann/My "apps"/100%.AppImage', '"/home/ann/My \\"apps\\"/100%%.AppImage" --hidden'],
  ['/tmp/$(touch x)`y`\\z', '"/tmp/\\$(touch x)\\`y\\`\\\\z" --hidden'],
])('the path %s is one word of the command', (program, command) => {
  expect(autostartEntry(program)).toContain(`\nExec=${command}\n`);
});

test('it comes and goes with the choice', async () => {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'homelatch-login-'));
  const file = path.join(folder, 'autostart', 'homelatch.desktop');
  await startWithLinux(false, file, '/opt/homelatch');
  await startWithLinux(true, file, '/opt/homelatch');
  expect(await fs.readFile(file, 'utf8')).toContain('Exec="/opt/homelatch" --hidden');
  await startWithLinux(false, file, '/opt/homelatch');
  await expect(fs.access(file)).rejects.toThrow('ENOENT');
  await fs.rm(folder, { recursive: true });
});
