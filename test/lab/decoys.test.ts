import { afterAll, beforeAll, expect, test } from 'vitest';
import { labSets } from './devices.ts';
import { readHarm } from './harm.ts';
import { labInstance } from './instance.ts';
import { startLab, stopLab } from './lab.ts';
import { measureCheck } from './measure.ts';
import { type Score, scoreReport } from './score.ts';
import { truthOf } from './truth.ts';

const lab = labInstance(`decoys${process.pid}`);
const devices = labSets.decoys;
const MOST_WRONG_TRIES = 2;

let score: Score;
let missing: readonly string[];
beforeAll(async () => {
  ({ missing } = await startLab(lab, devices));
  const { report } = await measureCheck(lab, ['--depth', 'quick', '--nmap', 'never']);
  score = scoreReport(report, truthOf(devices), await readHarm(lab, report));
}, 280_000);
afterAll(() => stopLab(lab));

test('there are traps of every sort, and all of them are met', () => {
  expect(devices.length).toBeGreaterThan(50);
  expect([missing, score.recall.wrong]).toEqual([[], []]);
});

test('no trap makes for a false alarm', () => {
  expect([score.falseDefaultPasswords, score.falseFindings]).toEqual([[], []]);
});

test('logins are tried, and on no device more often than it can bear', () => {
  expect(score.attempts).toBeGreaterThan(10);
  expect(score.mostAttempts).toBeLessThanOrEqual(MOST_WRONG_TRIES);
});

test('nothing is locked, restarted, changed or told to the wrong device', () => {
  expect(score.harm).toEqual([]);
});
