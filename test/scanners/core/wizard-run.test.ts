import { describe, expect, test } from 'vitest';
import type { WizardStep } from '../../../scanners/core/guide.ts';
import type { CheckResult, Proof, Result } from '../../../scanners/core/model.ts';
import {
  answered,
  atRestAgain,
  begin,
  goBack,
  goOn,
  postponed,
  rechecked,
  recordOf,
  startsWork,
  takeUp,
  underWay,
  waited,
  workDone,
  workFailed,
} from '../../../scanners/core/wizard-run.ts';
import type { WizardRun } from '../../../scanners/core/wizard-run-model.ts';

const at = '2026-11-22T10:00:00.000Z';
const title = { en: '' };
const why: WizardStep = { kind: 'explain', id: 'why', title };
const where: WizardStep = {
  kind: 'choose',
  id: 'where',
  title,
  options: [{ id: 'page', label: title }],
};
const change: WizardStep = { kind: 'do', id: 'change', title, steps: [] };
const offer: WizardStep = { ...change, offer: { action: 'close-port-mapping', label: title } };
const word: WizardStep = {
  kind: 'ask',
  id: 'word',
  title,
  question: 'owner.done',
  input: 'yes-no',
  settles: true,
};
const date: WizardStep = { kind: 'ask', id: 'date', title, question: 'owner.date', input: 'date' };
const look: WizardStep = { kind: 'recheck', id: 'look', title, checks: ['open-telnet'] };
const gone: WizardStep = {
  kind: 'wait-for',
  id: 'gone',
  title,
  condition: { seen: 'left' },
  atMostMinutes: 5,
  settles: true,
};

const result = (value: Result, proof: Proof = 'measured'): CheckResult => ({
  id: 'open-telnet',
  result: value,
  proof,
  reason: title,
  evidence: [],
});
const entry = { id: 'close-telnet', task: 'fix', title } as const;
const start = (steps: readonly WizardStep[]): WizardRun =>
  takeUp(begin({ id: 'r', device: 'd', entry, check: 'open-telnet' }, at), steps, at);

/** Answers the current step and goes on; fails the test when that is no answer to it. */
function answer(run: WizardRun, steps: readonly WizardStep[], value: string): WizardRun {
  const next = answered(run, value);
  if (!next) throw new Error(`“${value}” is no answer to ${run.step?.id}`);
  return goOn(next, steps, at);
}

describe('a run', () => {
  test('goes forward and back one step at a time', () => {
    const steps = [why, where, change];
    const first = start(steps);
    expect(first).toMatchObject({ step: why, number: 1, of: 3, canGoBack: false });
    const second = answer(first, steps, 'done');
    expect(second).toMatchObject({ step: where, number: 2, canGoBack: true, answers: { why: 'done' } });
    expect(goBack(second, steps, at)).toMatchObject({ step: why, number: 1 });
    expect(goBack(first, steps, at)).toMatchObject({ step: why, number: 1 });
  });

  test.each([
    ['an option that is not there', where, 'elsewhere'],
    ['a word that is neither yes nor no', word, 'maybe'],
    ['a date that is none', date, 'yesterday'],
    ['going on before a look', underWayAt(look), 'continue'],
    ['an unknown word for a look', look, 'done'],
  ] as const)('does not take %s', (_name, at1, value) => {
    const run = 'work' in at1 ? at1 : start([at1]);
    expect(answered(run, value)).toBeUndefined();
  });

  test('finds its place when its step is not there any more', () => {
    const steps = [why, where, change, look];
    const third = answer(answer(start(steps), steps, 'done'), steps, 'page');
    expect(third.step).toBe(change);
    expect(goOn(third, [why, where, look], at).step).toBe(look);
    expect(takeUp(third, [why], at).step).toBe(why);
  });

  test('that was at work when the program ended rests', () => {
    expect(atRestAgain(underWayAt(look)).work).toEqual({ state: 'not-started' });
  });
});

describe('work', () => {
  test.each([
    [look, true],
    [gone, true],
    [offer, true],
    [change, false],
    [why, false],
  ])('is started only by a step that reaches the network: $kind', (step, starts) => {
    expect(startsWork(step, 'start')).toBe(starts);
    expect(startsWork(step, 'done')).toBe(false);
  });

  test.each([
    ['skipped', (run: WizardRun) => run],
    ['skipped', (run: WizardRun) => workFailed(run, { code: 'failed', message: title }, at)],
    ['met', (run: WizardRun) => workDone(run, true, at)],
    ['not-met', (run: WizardRun) => workDone(run, false, at)],
    ['not-reached', (run: WizardRun) => rechecked(run, { reached: false, before: [], after: [] }, at)],
  ])('tells the later steps: %s', (expected, work) => {
    expect(answered(work(start([look])), 'continue')?.answers['look']).toBe(expected);
  });

  test('an offer may be taken, or the thing done by hand', () => {
    const run = start([offer]);
    expect(answered(workDone(run, true, at), 'continue')?.answers['change']).toBe('met');
    expect(answered(run, 'done')?.answers['change']).toBe('done');
  });

  test('keeps the first answer of before and the last of after', () => {
    const once = rechecked(
      start([look]),
      { reached: true, before: [result('fail')], after: [result('weak')] },
      at,
    );
    const twice = rechecked(once, { reached: true, before: [result('weak')], after: [result('pass')] }, at);
    expect(twice.measured).toMatchObject({ before: [{ result: 'fail' }], after: [{ result: 'pass' }] });
  });
});

test.each([
  ['an answer', word, 'yes', { question: 'owner.done', value: 'yes', proof: 'owner' }],
  [
    'what was seen',
    { ...look, records: { question: 'seen', as: { met: 'closed' } } },
    'met',
    { question: 'seen', value: 'closed', proof: 'measured' },
  ],
  [
    'a deed',
    { ...change, records: { question: 'deed', as: { done: 'yes' } } },
    'done',
    { question: 'deed', value: 'yes', proof: 'owner' },
  ],
  [
    'nothing of a word without a meaning',
    { ...look, records: { question: 'seen', as: {} } },
    'met',
    undefined,
  ],
  ['nothing of a step without a record', why, 'done', undefined],
] as const)('checks may read %s', (_name, step, value, record) => {
  expect(recordOf(step, value, 7)).toEqual(record && { ...record, at: 7 });
});

describe('the end of a fix that is not over', () => {
  test.each([
    [true, 'fail', 'weak'],
    [undefined, 'fail', 'fail'],
    [undefined, 'weak', 'weak'],
    [undefined, 'fail', 'pass'],
  ] as const)('is better: %s, from %s to %s', (better, before, after) => {
    const seen = { reached: true, before: [result(before)], after: [result(after)] };
    expect(answer(rechecked(start([look]), seen, at), [look], 'continue').ending?.better).toBe(better);
  });
});

describe('the end of a fix', () => {
  const steps = [word, gone, look];
  const end = (say: string, seen: boolean, after: readonly CheckResult[]) => {
    let run = answer(start(steps), steps, say);
    run = answer(workDone(run, seen, at), steps, 'continue');
    return answer(rechecked(run, { reached: after.length > 0, before: [], after }, at), steps, 'continue');
  };

  test.each([
    ['fixed', 'unknown', false, [result('pass')]],
    ['fixed', 'unknown', false, [result('not-applicable')]],
    ['not-fixed', 'yes', false, [result('fail')]],
    ['not-fixed', 'yes', false, [result('weak')]],
    ['not-fixed', 'unknown', false, [result('weak', 'manufacturer')]],
    ['told', 'yes', false, [result('weak', 'manufacturer')]],
    ['told', 'yes', false, [result('unknown')]],
    ['told', 'yes', false, []],
    ['told', 'unknown', false, [result('pass', 'owner')]],
    ['not-fixed', 'no', false, []],
    ['unknown', 'unknown', false, []],
    ['fixed', 'unknown', true, []],
  ] as const)('%s when the owner says %s, it was seen: %s, measured: %j', (outcome, say, seen, after) => {
    expect(end(say, seen, after)).toMatchObject({ state: 'finished', ending: { outcome, at } });
  });

  test('another check’s answer does not count', () => {
    expect(end('unknown', false, [{ ...result('pass'), id: 'open-adb' }]).ending?.outcome).toBe('unknown');
  });
});

function underWayAt(step: WizardStep): WizardRun {
  return underWay(start([step]), at);
}

describe('a run that sets up, validates or erases', () => {
  const arrives: WizardStep = {
    kind: 'wait-for',
    id: 'arrives',
    title,
    condition: { seen: 'new-device' },
    atMostMinutes: 5,
  };
  const gone = (concludes: WizardStep['concludes'] & string): WizardStep => ({
    ...why,
    id: concludes,
    concludes,
  });
  const seen = (...found: string[]) => ({ met: true, reached: true, seen: { at, seconds: 3, found } });
  const lifeRun = (steps: readonly WizardStep[], device = '') =>
    takeUp(begin({ id: 'r', device, entry: { id: 'erase', task: 'delete', title } }, at), steps, at);

  test('takes the one device that appeared', () => {
    const run = waited(lifeRun([arrives, why]), seen('plug'), at);
    expect(answered(run, 'continue')).toMatchObject({ device: 'plug', answers: { arrives: 'met' } });
  });
  test('lets the owner choose among several, and takes no other', () => {
    const run = waited(lifeRun([arrives, why]), seen('plug', 'phone'), at);
    expect(answered(run, 'continue')).toBeUndefined();
    expect(answered(run, 'router')).toBeUndefined();
    expect(answered(run, 'phone')?.device).toBe('phone');
  });
  test('ends as the last conclusion that was passed says', () => {
    const steps = [gone('not-fixed'), gone('done'), why];
    const first = lifeRun(steps, 'd');
    const second = answer(first, steps, 'done');
    expect(answer(answer(second, steps, 'done'), steps, 'done').ending?.outcome).toBe('done');
    expect(answer(lifeRun([gone('unknown')], 'd'), [gone('unknown')], 'done').ending?.outcome).toBe(
      'unknown',
    );
  });
  test('is content with a look that could tell something and found nothing failing', () => {
    const run = lifeRun([look], 'd');
    const looked = (...results: Result[]) =>
      rechecked(run, { reached: true, before: [], after: results.map((each) => result(each)) }, at);
    expect(answered(looked('pass', 'unknown', 'weak'), 'continue')?.answers).toEqual({ look: 'met' });
    expect(answered(looked('unknown'), 'continue')?.answers).toEqual({ look: 'cannot-tell' });
    expect(answered(looked('pass', 'fail'), 'continue')?.answers).toEqual({ look: 'not-met' });
  });
  test('says how a wipe showed', () => {
    const run = lifeRun([{ ...arrives, condition: { seen: 'wiped', silentMinutes: 10 } }], 'd');
    expect(answered(waited(run, { ...seen(), word: 'silent' }, at), 'continue')?.answers).toEqual({
      arrives: 'silent',
    });
  });
});

describe('“ask me later”', () => {
  const later: WizardStep = {
    ...where,
    options: [
      { id: 'later', label: title, laterDays: 30 },
      { id: 'yes', label: title },
    ],
  };
  test('keeps the run where it is and says when it is due', () => {
    const run = postponed(start([later]), 'later', at);
    expect(run).toMatchObject({
      step: later,
      state: 'open',
      answers: {},
      reminder: { at: '2026-12-22T10:00:00.000Z' },
    });
    expect(run && answer(run, [later], 'yes').reminder).toBeUndefined();
  });
  test('is no other option’s effect', () => {
    expect(postponed(start([later]), 'yes', at)).toBeUndefined();
    expect(postponed(start([why]), 'later', at)).toBeUndefined();
  });
});
