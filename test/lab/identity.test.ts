import { afterAll, beforeAll, expect, test } from 'vitest';
import { labSets } from './devices.ts';
import { type CountedHarm, readHarm } from './harm.ts';
import { labInstance } from './instance.ts';
import { startLab, stopLab } from './lab.ts';
import { type Measurement, measureCheck } from './measure.ts';
import { type Score, type Share, scoreReport } from './score.ts';
import { truthOf } from './truth.ts';

const lab = labInstance(`identity${process.pid}`);
const truth = truthOf(labSets.home);
/** A quick check may be over before one that sleeps wakes up. */
const late = new Set(truth.filter(({ shows }) => shows === 'now-and-then').map(({ id }) => id));

let measured: Measurement;
let score: Score;
let harm: readonly CountedHarm[];
beforeAll(async () => {
  await startLab(lab, labSets.home);
  measured = await measureCheck(lab, ['--depth', 'quick', '--nmap', 'never'], []);
  harm = await readHarm(lab, measured.report);
  score = scoreReport(measured.report, truth, harm);
}, 180_000);
afterAll(() => stopLab(lab));

/** What is wrong, where more is than this share of all. */
const tooMuch = ({ right, of, wrong }: Share, least: number) => (right < of * least ? wrong : []);

test('every device that sends or answers anything is found, and nobody else', () => {
  const missing = score.recall.wrong.filter((text) => !late.has(text.split(' ')[0] ?? ''));
  expect(missing).toEqual([]);
  expect(score.precision.wrong).toEqual([]);
});

test('95 in 100 are known by their maker and by what they are, and none is taken for sure for something else', () => {
  expect(tooMuch(score.manufacturer, 0.95)).toEqual([]);
  expect(tooMuch(score.kind, 0.95)).toEqual([]);
  expect(score.sureAndWrong).toEqual([]);
});

test('models and firmware are read wherever they are offered without a login', () => {
  expect(tooMuch(score.model, 0.95)).toEqual([]);
  expect(score.firmware.wrong).toEqual([]);
});

test('nothing is harmed, and no second carries more than 1,000 packets of any kind', () => {
  expect(harm).toEqual([]);
  expect(measured.mostPacketsASecond).toBeGreaterThan(100);
});
