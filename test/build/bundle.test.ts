import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

const copied = ['build', 'package.json', 'package-lock.json', 'tsconfig.json'];
let project: ReturnType<typeof projectCopy>;

beforeEach(() => {
  project = projectCopy(copied, {});
  fs.symlinkSync(path.resolve('node_modules'), path.join(project.folder, 'node_modules'));
});
afterEach(() => project.remove());

function node(...args: string[]) {
  const run = spawnSync(process.execPath, args, { cwd: project.folder, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, error: run.stderr };
}

test('a copy without sources bundles nothing and does not fail', { timeout: 30_000 }, () => {
  expect(node('build/bundle.mjs')).toEqual({ code: 0, out: '', error: 'Bundled nothing.\n' });
});

test('homelatch bundles once, hands on its words and exit code, and bundles again after a change', {
  timeout: 60_000,
}, () => {
  const program = 'console.log(process.argv.slice(2).join("+"));\nprocess.exitCode = 3;\n';
  project.plant('scanners/cli/main.ts', program);
  expect(node('build/homelatch.mjs', 'check', '--range', '10.0.0.0/24')).toMatchObject({
    code: 3,
    out: 'check+--range+10.0.0.0/24\n',
  });

  const bundled = path.join(project.folder, 'dist/cli/homelatch.cjs');
  const first = fs.statSync(bundled).mtimeMs;
  node('build/homelatch.mjs');
  expect(fs.statSync(bundled).mtimeMs).toBe(first);

  project.plant('scanners/cli/main.ts', 'console.log("changed");\n');
  expect(node('build/homelatch.mjs').out).toBe('changed\n');
});

test('the page has no light-dark(), which Chromium 114 lacks, and no inline script', {
  timeout: 60_000,
}, () => {
  project.plant('renderer/index.html', '<!doctype html><script type="module" src="./main.ts"></script>\n');
  project.plant('renderer/main.ts', "import './page.css';\ndocument.title = 'Homelatch';\n");
  project.plant('renderer/page.css', ':root { color-scheme: light dark; color: light-dark(#fff, #000); }\n');
  expect(node('build/bundle.mjs', 'app').code).toBe(0);
  const assets = path.join(project.folder, 'dist/renderer/assets');
  const [style = ''] = fs.readdirSync(assets).filter((name) => name.endsWith('.css'));
  expect(fs.readFileSync(path.join(assets, style), 'utf8')).toContain('var(--lightningcss-light,#fff)');
  expect(project.read('dist/renderer/index.html')).not.toMatch(/<script[^>]*>[^<]/);
});
