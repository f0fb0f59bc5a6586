import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

/** Stands in for npm: notes that it was called, installs one package, and fails when the file `offline` is there. */
const pretendNpm = `
const fs = require('node:fs');
fs.appendFileSync('npm-calls', process.argv[2] + '\\n');
if (fs.existsSync('offline')) process.exit(1);
fs.mkdirSync('node_modules/.bin', { recursive: true });
`;

const noPackages = JSON.stringify({ runtime: [], tests: [], lab: [] });
let project: ReturnType<typeof projectCopy>;

beforeEach(() => {
  project = projectCopy(['build'], {
    'build/system-packages.json': noPackages,
    'build/homelatch.mjs': '',
    'package-lock.json': '{}',
    'npm.cjs': pretendNpm,
    'electron/electron': '',
  });
  fs.chmodSync(project.folder, 0o755);
});
afterEach(() => project.remove());

function bootstrap(mode: string, user?: { uid: number }) {
  const run = spawnSync(process.execPath, ['build/bootstrap.mjs', mode], {
    cwd: project.folder,
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'],
      DISPLAY: ':99',
      npm_execpath: path.join(project.folder, 'npm.cjs'),
      ELECTRON_OVERRIDE_DIST_PATH: path.join(project.folder, 'electron'),
    },
    ...user,
  });
  return { code: run.status, output: run.stdout + run.stderr };
}

const npmCalls = () =>
  project.exists('npm-calls') ? project.read('npm-calls').trim().split('\n').length : 0;

describe.runIf(process.platform === 'linux')('node_modules', () => {
  test('are installed once, and again when the lock file changes', () => {
    expect(bootstrap('start').code).toBe(0);
    expect(bootstrap('start').code).toBe(0);
    expect(npmCalls()).toBe(1);
    project.plant('package-lock.json', '{ "changed": true }');
    expect(bootstrap('start').code).toBe(0);
    expect(npmCalls()).toBe(2);
  });

  test('get a link, so that npx finds the homelatch command', () => {
    bootstrap('start');
    const link = path.join(project.folder, 'node_modules/.bin/homelatch');
    expect(fs.realpathSync(link)).toBe(fs.realpathSync(path.join(project.folder, 'build/homelatch.mjs')));
  });

  test('that could not be installed say so, and the next try starts anew', () => {
    project.plant('offline', '');
    const failed = bootstrap('start');
    expect(failed.code).toBe(1);
    expect(failed.output).toContain('Check the network connection, then run the command again.');
    fs.rmSync(path.join(project.folder, 'offline'));
    expect(bootstrap('start').code).toBe(0);
    expect(npmCalls()).toBe(2);
  });

  test('behind a link belong to somebody else and are left alone', () => {
    fs.mkdirSync(path.join(project.folder, 'elsewhere'));
    fs.symlinkSync('elsewhere', path.join(project.folder, 'node_modules'));
    expect(bootstrap('start').code).toBe(0);
    expect(npmCalls()).toBe(0);
  });
});

describe.runIf(process.platform === 'linux' && process.getuid?.() === 0)('without root', () => {
  const nobody = { uid: 65534 };
  const lacking = { package: 'lacking-package', tool: 'lacking-tool' };

  test('a missing package stops the start with the exact command', () => {
    project.plant('build/system-packages.json', JSON.stringify({ runtime: [lacking], tests: [], lab: [] }));
    const run = bootstrap('start', nobody);
    expect(run.code).toBe(1);
    expect(run.output).toContain('  sudo apt-get install lacking-package\n');
  });

  test('a missing package that can be done without is only told', () => {
    const packages = { runtime: [{ ...lacking, optional: true }], tests: [], lab: [] };
    project.plant('build/system-packages.json', JSON.stringify(packages));
    fs.chmodSync(project.folder, 0o777);
    const run = bootstrap('start', nobody);
    expect(run.output).toContain('  sudo apt-get install lacking-package\nHomelatch works without them');
    expect(run.code).toBe(0);
  });

  test('the tests that need a missing package are left out, and the others run', () => {
    project.plant('build/system-packages.json', JSON.stringify({ runtime: [], tests: [], lab: [lacking] }));
    fs.chmodSync(project.folder, 0o777);
    const run = bootstrap('test', nobody);
    expect(run.output).toContain('The tests that need them are left out.');
    expect(run.code).toBe(0);
  });
});

test('an old Node is told what is needed', () => {
  const main = project.read('build/bootstrap.mjs');
  project.plant('build/bootstrap.mjs', main.replace('process.versions.node', "'18.15.0'"));
  expect(bootstrap('start')).toMatchObject({
    code: 1,
    output: expect.stringContaining('Node 20.19 or newer is needed.'),
  });
});
