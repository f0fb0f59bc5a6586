/**
 * `npm run hostile [-- CASE …]`: checks homes with hostile devices, and writes what became of each case to
 * test/hostile/README.md. With cases named it runs only those and writes nothing. `--all` fails the disk at every
 * point and kills 200 times.
 */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { answerHelp, at, root } from './project.mjs';

answerHelp(
  'npm run hostile [-- CASE …] [--all]',
  '  checks pretend homes with hostile devices, and writes what became of each case to test/hostile/README.md;',
  '  with cases named, for example B12, only those, and nothing is written;',
  '  --all fails the disk at every point and kills 200 times',
);

const words = process.argv.slice(2);
const cases = words.filter((word) => /^[A-L]\d+(\.\d+)?$/.test(word));
const all = words.includes('--all');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-hostile-'));
const report = path.join(folder, 'report.json');
const times = path.join(folder, 'times');
fs.writeFileSync(times, '');

const families = [...new Set(cases.map((id) => `test/hostile/${id[0].toLowerCase()}-`))];
const { status } = spawnSync(
  process.execPath,
  [
    at('node_modules/vitest/vitest.mjs'),
    'run',
    '--config',
    'vitest.hostile.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...families,
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      HOSTILE_CASES: cases.join(','),
      HOSTILE_TIMES: times,
      ...(all ? { KILLS: '50', TORTURE_POINTS: '1000' } : {}),
    },
  },
);
if (cases.length === 0 && fs.existsSync(report)) {
  const written = spawnSync(
    process.execPath,
    ['--import', 'tsx', at('test/hostile/table.ts'), report, times],
    { cwd: root, stdio: 'inherit' },
  );
  process.exitCode = written.status ?? 1;
}
fs.rmSync(folder, { recursive: true, force: true });
if (status !== 0) process.exitCode = status ?? 1;
