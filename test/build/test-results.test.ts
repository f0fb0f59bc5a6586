import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, test } from 'vitest';

const counting = path.resolve('build/test-results.mjs');

/** Calls a function of the script as the script's own callers do, in plain Node. */
function call(name: string, ...args: unknown[]): unknown {
  const code = `import * as counts from ${JSON.stringify(counting)};
    console.log(JSON.stringify(counts[${JSON.stringify(name)}](...${JSON.stringify(args)})));`;
  return JSON.parse(
    spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout,
  );
}

test('a test file that could not be loaded counts as a failed test', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  };
  expect(call('vitestCounts', report)).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test('an unsteady end-to-end test and an error outside any test count as failed', () => {
  const report = {
    stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [{ message: 'no app' }],
  };
  expect(call('playwrightCounts', report)).toEqual({ passed: 3, failed: 3, skipped: 1 });
});

test.each([
  ['a run that broke without naming a test', { passed: 3, failed: 0, skipped: 0 }, false, 1],
  ['a run that broke and named two', { passed: 3, failed: 2, skipped: 0 }, false, 2],
  ['a run that ended well', { passed: 3, failed: 0, skipped: 0 }, true, 0],
])('%s: failed', (_, counts, endedWell, failed) => {
  expect(call('withExit', counts, endedWell)).toMatchObject({ passed: 3, failed });
});
