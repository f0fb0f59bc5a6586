/** `npm test`: every check and every test; the last line sums them up. */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isRoot, root } from './project.mjs';
import { playwrightCounts, sumOf, vitestCounts, withExit } from './test-results.mjs';

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-tests-'));
const minute = 60_000;
const noLab = process.platform !== 'linux' ? 'they need Linux' : isRoot ? undefined : 'they need root';

const vitest = (name, config, folders, minutes) => {
  const report = path.join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return {
    name,
    command: ['node_modules/vitest/vitest.mjs', 'run', '--config', config, ...reporters, ...folders],
    report,
    read: vitestCounts,
    minutes,
  };
};

/** One after the other; those in a list of their own side by side. */
const steps = [
  { name: 'lock file', command: ['build/check-lock.mjs'] },
  { name: 'indexes', command: ['build/generate-indexes.mjs', '--check'] },
  { name: 'types', command: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  { name: 'lint', command: ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings'] },
  { name: 'layers', command: ['build/check-layers.mjs'] },
  vitest('unit', 'vitest.config.ts', [], 10),
  vitest('build', 'vitest.lab.config.ts', ['test/build', 'test/package'], 8),
  vitest('hostile', 'vitest.hostile.config.ts', [], 8),
  [
    { ...vitest('lab', 'vitest.lab.config.ts', ['test/lab'], 15), without: noLab },
    // The lab mostly waits, and the pages need no network.
    {
      name: 'gallery',
      command: ['build/gallery.mjs'],
      report: path.join(reports, 'gallery.json'),
      read: playwrightCounts,
      minutes: 12,
      without: noLab,
    },
  ],
  {
    name: 'end-to-end',
    command: ['build/e2e.mjs'],
    report: path.join(reports, 'end-to-end.json'),
    read: playwrightCounts,
    minutes: 20,
    without: noLab,
  },
];

const running = new Set();
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of running) endGroup(child, 'SIGTERM');
    process.exit(130);
  });
}

const outcomes = [];
for (const group of steps) {
  const ended = [group].flat().map(async (step) => {
    console.log(`\n── ${step.name} ${'─'.repeat(60 - step.name.length)}`);
    return { step, counts: step.without ? leftOut(step) : await outcomeOf(step) };
  });
  outcomes.push(...(await Promise.all(ended)));
}
fs.rmSync(reports, { recursive: true, force: true });

console.log('\n');
for (const { step, counts } of outcomes) console.log(lineOf(step, counts));
const total = sumOf(outcomes.map(({ counts }) => counts));
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

function leftOut(step) {
  console.log(`The ${step.name} tests are left out: ${step.without}.`);
  return { passed: 0, failed: 0, skipped: 0 };
}

function lineOf({ name, without }, { passed, failed, skipped }) {
  if (without) return `${name.padEnd(12)} left out: ${without}`;
  const rest = skipped ? `, ${skipped} left out` : '';
  return `${name.padEnd(12)} ${passed} passed, ${failed} failed${rest}`;
}

async function outcomeOf(step) {
  const endedWell = await runStep(step);
  const single = { passed: endedWell ? 1 : 0, failed: endedWell ? 0 : 1, skipped: 0 };
  if (!step.report) return single;
  if (!fs.existsSync(step.report)) return { passed: 0, failed: 1, skipped: 0 };
  return withExit(step.read(JSON.parse(fs.readFileSync(step.report, 'utf8'))), endedWell);
}

/** True when the step's program ended well within its time. It leads a process group, so all of it can be ended. */
function runStep({ name, command, report, minutes = 3 }) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...(report ? { TEST_REPORT: report } : {}) };
    const child = spawn(process.execPath, command, {
      cwd: root,
      env,
      stdio: ['ignore', 'inherit', 'inherit'],
      detached: process.platform !== 'win32',
    });
    running.add(child);
    const timer = setTimeout(() => {
      console.error(`\nThe step ${name} took longer than ${minutes} minutes and was ended.`);
      endGroup(child, 'SIGTERM');
      setTimeout(endGroup, 10_000, child, 'SIGKILL').unref();
    }, minutes * minute);
    child.on('error', () => resolve(false));
    child.on('exit', (code) => {
      clearTimeout(timer);
      running.delete(child);
      resolve(code === 0);
    });
  });
}

function endGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}
