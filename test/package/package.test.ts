import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { outputOf } from './started.ts';

const root = path.resolve(import.meta.dirname, '../..');
const builds = [
  { name: 'release', folder: 'release', words: ['--dir'], inspector: 'Disabled' },
  { name: 'end-to-end build', folder: 'release-e2e', words: ['--e2e'], inspector: 'Enabled' },
];

function run(program: string, ...words: string[]) {
  return spawnSync(program, words, { cwd: root, encoding: 'utf8' });
}

const tool = (name: string, ...words: string[]) =>
  run(path.join(root, 'node_modules/.bin', name), ...words).stdout;

describe.runIf(process.platform === 'linux').each(builds)('the $name', ({ folder, words, inspector }) => {
  const app = path.join(root, folder, 'linux-unpacked');

  beforeAll(() => {
    const build = run(process.execPath, 'build/package.mjs', ...words);
    expect({ code: build.status, error: build.stderr }).toMatchObject({ code: 0 });
  });

  test('cannot be turned into plain Node, and loads only its own archive', () => {
    const report = tool('electron-fuses', 'read', '--app', path.join(app, 'homelatch'));
    const fuses = Object.fromEntries(
      [...report.matchAll(/(\w+) is (\w+)/g)].map(([, fuse, state]) => [fuse, state]),
    );
    expect(fuses).toMatchObject({
      RunAsNode: 'Disabled',
      EnableCookieEncryption: 'Enabled',
      EnableNodeOptionsEnvironmentVariable: 'Disabled',
      EnableNodeCliInspectArguments: inspector,
      OnlyLoadAppFromAsar: 'Enabled',
    });
  });

  test('runs no code that comes by environment or command line', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-fuse-'));
    onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
    const trace = path.join(folder, 'trace');
    const code = path.join(folder, 'code.cjs');
    fs.writeFileSync(code, `require('node:fs').appendFileSync(${JSON.stringify(trace)}, 'ran');`);
    const program = path.join(app, 'homelatch');
    const data = ['--no-sandbox', `--user-data-dir=${folder}`];
    const outputs = await Promise.all([
      outputOf(program, [code, ...data], { ELECTRON_RUN_AS_NODE: '1' }),
      outputOf(program, data, { NODE_OPTIONS: `--require ${code}` }),
      inspector === 'Disabled' ? outputOf(program, ['--inspect=127.0.0.1:0', ...data], {}) : '',
    ]);
    expect(fs.existsSync(trace)).toBe(false);
    expect(outputs.join('\n')).not.toContain('Debugger listening');
  });

  test('holds the bundles, the tray icons, the command line, its notices and nothing else', () => {
    const files = tool('asar', 'list', path.join(app, 'resources/app.asar')).trim().split('\n');
    const expected = /^\/(package\.json|assets(\/tray-\d+\.png)?|dist(\/(electron|renderer|cli)(\/.*)?)?)$/;
    expect(files.filter((file) => !expected.test(file))).toEqual([]);
    expect(files).toEqual(
      expect.arrayContaining([
        '/dist/electron/entry.cjs',
        '/dist/electron/preload.cjs',
        '/dist/electron/scan-host.cjs',
        '/dist/electron/store-host.cjs',
        '/dist/renderer/index.html',
        '/dist/cli/homelatch.cjs',
      ]),
    );
    expect(fs.readdirSync(path.join(app, 'resources'))).toEqual(['app.asar', 'homelatch', 'notices']);
  });
});

test.runIf(process.platform === 'linux')('the same sources make the same files', () => {
  const list = path.join(root, 'release/linux-unpacked.sha256');
  const before = fs.readFileSync(list, 'utf8');
  expect(run(process.execPath, 'build/package.mjs', '--dir').status).toBe(0);
  expect(fs.readFileSync(list, 'utf8')).toBe(before);
});
