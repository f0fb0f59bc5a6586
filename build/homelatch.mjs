#!/usr/bin/env node
/** The `homelatch` command of a source copy: bundles the command line when a source is newer, then runs it. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const root = path.resolve(import.meta.dirname, '..');
const program = path.join(root, 'dist/cli/homelatch.cjs');

/** Milliseconds since 1970 of the newest change among the sources. */
function newestSource() {
  const sources = fs
    .readdirSync(path.join(root, 'scanners'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  return Math.max(
    ...[...sources, path.join(root, 'package-lock.json')].map((file) => fs.statSync(file).mtimeMs),
  );
}

const bundled = fs.statSync(program, { throwIfNoEntry: false });
if (!bundled || bundled.mtimeMs < newestSource()) {
  if (!fs.existsSync(path.join(root, 'node_modules/vite'))) {
    console.error('Homelatch is not set up yet. Run `npm start` once.');
    process.exit(5);
  }
  const quiet = ['ignore', 'ignore', 'inherit'];
  const { status } = spawnSync(process.execPath, ['build/bundle.mjs', 'cli'], { cwd: root, stdio: quiet });
  if (status !== 0) process.exit(5);
}

await import(pathToFileURL(program).href);
