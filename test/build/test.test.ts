import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { projectCopy } from '../support/project-copy.ts';

const wellEnded = 'process.exit(0);\n';
const badlyEnded = 'process.exit(1);\n';

/** Stands in for vitest: its JSON report says that 3 tests passed and none failed. */
const pretendVitest = `
import fs from 'node:fs';
const report = process.argv.find((word) => word.startsWith('--outputFile.json=')).split('=')[1];
const counts = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] };
fs.writeFileSync(report, JSON.stringify(counts));
`;

const allWell = {
  'build/check-lock.mjs': wellEnded,
  'build/generate-indexes.mjs': wellEnded,
  'build/check-layers.mjs': wellEnded,
  'build/e2e.mjs': wellEnded,
  'node_modules/typescript/bin/tsc': wellEnded,
  'node_modules/@biomejs/biome/bin/biome': wellEnded,
  'node_modules/vitest/vitest.mjs': pretendVitest,
};

let project: ReturnType<typeof projectCopy>;
afterEach(() => project.remove());

/** Runs the tests of a pretend project as a user without root, so the lab is left out. */
function runTests(planted: Readonly<Record<string, string>>) {
  project = projectCopy(['build'], { ...allWell, ...planted });
  fs.chmodSync(project.folder, 0o755);
  const run = spawnSync(process.execPath, ['build/test.mjs'], {
    cwd: project.folder,
    encoding: 'utf8',
    ...(process.getuid?.() === 0 && { uid: 65534 }),
  });
  const lines = run.stdout.trimEnd().split('\n');
  return { code: run.status, last: lines.at(-1), output: run.stdout };
}

test('all counts are summed up in the last line, and what was left out is said', () => {
  const run = runTests({});
  expect(run).toMatchObject({ code: 0, last: '14 passed, 0 failed' });
  expect(run.output).toMatch(/^lab +left out: they need (root|Linux)$/m);
});

test('failed tests and a failed check make the run fail', () => {
  const vitest = pretendVitest.replace('numFailedTests: 0', 'numFailedTests: 2');
  const run = runTests({ 'build/check-layers.mjs': badlyEnded, 'node_modules/vitest/vitest.mjs': vitest });
  expect(run).toMatchObject({ code: 1, last: '13 passed, 7 failed' });
});

test('a test runner that breaks before it reports counts as a failure', () => {
  const run = runTests({ 'node_modules/vitest/vitest.mjs': badlyEnded });
  expect(run).toMatchObject({ code: 1, last: '5 passed, 3 failed' });
});
