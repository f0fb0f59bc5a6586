/**
 * One person's way through one wizard, in the app and in the terminal alike. Pure: storage, clock and network are the
 * caller's. A wizard's steps are asked for again after every answer, so each move is handed the steps as they are now.
 */
import type { WizardEntry } from './catalogue.ts';
import type { Answer } from './define.ts';
import type { WizardStep, WizardTask } from './guide.ts';
import type { CheckResult, Finding, Problem } from './model.ts';
import type { Waited } from './watch.ts';
import { asksForNothing, endingOf } from './wizard-ending.ts';
import type { BeforeAndAfter, StepWork, WizardRun } from './wizard-run-model.ts';

export interface Beginning {
  readonly id: string;
  readonly device: string;
  readonly entry: Pick<WizardEntry, 'id' | 'task' | 'title'>;
  readonly check?: string;
  readonly finding?: Finding;
}

type Steps = readonly WizardStep[];

const atRest: StepWork = { state: 'not-started' };

/** A run before its first step; `takeUp` brings it there. */
export function begin({ entry, ...start }: Beginning, at: string): WizardRun {
  return {
    ...start,
    wizard: entry.id,
    task: entry.task,
    title: entry.title,
    startedAt: at,
    updatedAt: at,
    state: 'open',
    number: 0,
    of: 0,
    canGoBack: false,
    answers: {},
    work: atRest,
  };
}

/** The run at the step after the current one, or at its end when there is none. */
export function goOn(run: WizardRun, steps: Steps, at: string): WizardRun {
  const { index, gone } = placeOf(run, steps);
  return arrive(run, steps, gone ? index : index + 1, at);
}

export function goBack(run: WizardRun, steps: Steps, at: string): WizardRun {
  return arrive(run, steps, Math.max(0, placeOf(run, steps).index - 1), at);
}

/** The run at the step that it was at, which may say something else by now. */
export function takeUp(run: WizardRun, steps: Steps, at: string): WizardRun {
  return arrive(run, steps, Math.min(placeOf(run, steps).index, steps.length - 1), at);
}

/** Where the run stands. A step that is gone has left its place to the one after it. */
function placeOf({ step, number }: WizardRun, steps: Steps): { index: number; gone: boolean } {
  const index = steps.findIndex(({ id }) => id === step?.id);
  return index >= 0 ? { index, gone: false } : { index: Math.max(0, number - 1), gone: true };
}

function arrive(run: WizardRun, steps: Steps, index: number, at: string): WizardRun {
  const { step: _step, reminder: _reminder, ...rest } = run;
  const step = steps[index];
  if (!step)
    return { ...rest, updatedAt: at, state: 'finished', work: atRest, ending: endingOf(run, steps, at) };
  const place = { number: index + 1, of: steps.length, canGoBack: index > 0 };
  return { ...rest, ...place, updatedAt: at, step, work: atRest };
}

/** Whether this word starts what the step does on the network. */
export function startsWork(step: WizardStep, value: string): boolean {
  if (value !== 'start') return false;
  return step.kind === 'recheck' || step.kind === 'wait-for' || (step.kind === 'do' && !!step.offer);
}

/** The run with its current step answered; undefined when that is no answer to it. */
export function answered(run: WizardRun, value: string): WizardRun | undefined {
  const { step, work } = run;
  if (!step) return undefined;
  const appeared = appearedDevices(step, work);
  if (appeared.length > 0) {
    const [only] = appeared;
    const device = value === 'continue' && appeared.length === 1 ? only : value;
    if (device === undefined || !appeared.includes(device)) return undefined;
    return { ...run, device, answers: { ...run.answers, [step.id]: 'met' } };
  }
  const nobodyYet = run.device === '' && step.kind === 'wait-for';
  const word = nobodyYet ? undefined : wordFor(step, run, value);
  return word === undefined ? undefined : { ...run, answers: { ...run.answers, [step.id]: word } };
}

/** The new devices of which one has to be named before the run can go on with it. */
function appearedDevices(step: WizardStep, work: StepWork): readonly string[] {
  if (step.kind !== 'wait-for' || step.condition.seen !== 'new-device') return [];
  return work.state === 'done' && work.met ? (work.seen?.found ?? []) : [];
}

const dayMs = 86_400_000;

/** The run when the chosen option means “ask me again later”: it stays where it is. Undefined for any other value. */
export function postponed(run: WizardRun, value: string, at: string): WizardRun | undefined {
  if (run.step?.kind !== 'choose') return undefined;
  const days = run.step.options.find(({ id }) => id === value)?.laterDays;
  if (days === undefined) return undefined;
  return { ...run, updatedAt: at, reminder: { at: new Date(Date.parse(at) + days * dayMs).toISOString() } };
}

/** What the steps after it read of an answer. */
function wordFor(step: WizardStep, { task, work }: WizardRun, value: string): string | undefined {
  switch (step.kind) {
    case 'explain':
      return 'done';
    case 'do':
      if (work.state === 'working') return undefined;
      return value === 'continue' && work.state === 'done' ? workWord(work, task) : 'done';
    case 'choose':
      return step.options.some(({ id }) => id === value) ? value : undefined;
    case 'ask':
      if (value === 'unknown') return value;
      if (step.input === 'yes-no') return ['yes', 'no'].includes(value) ? value : undefined;
      return step.input === 'text' || /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined;
    case 'recheck':
    case 'wait-for':
      return value === 'continue' && work.state !== 'working' ? workWord(work, task) : undefined;
  }
}

function workWord(work: StepWork, task: WizardTask): string {
  if (work.state !== 'done') return 'skipped';
  if (!work.reached) return 'not-reached';
  if (work.word) return work.word;
  if (work.met) return 'met';
  const said = work.after.some(({ result }) => result === 'fail');
  return task === 'fix' || said || work.after.length === 0 ? 'not-met' : 'cannot-tell';
}

/** What checks may read of a step that was answered with this word: the owner's answer, or what was seen. */
export function recordOf(step: WizardStep, word: string, at: number): Answer | undefined {
  if (step.kind === 'ask' && !step.records) {
    const passedOver = word === 'unknown' && step.input !== 'yes-no';
    return passedOver ? undefined : { question: step.question, value: word, at, proof: 'owner' };
  }
  const value = step.records?.as[word];
  if (!step.records || value === undefined) return undefined;
  const seen = step.kind === 'recheck' || step.kind === 'wait-for';
  return { question: step.records.question, value, at, proof: seen ? 'measured' : 'owner' };
}

/** The run while its step is at work. */
export function underWay(run: WizardRun, at: string, until?: string): WizardRun {
  const work = { state: 'working' as const, since: at, ...(until !== undefined && { until }) };
  return { ...run, updatedAt: at, work };
}

/** Work that was going on when the program ended did not go on. */
export function atRestAgain(run: WizardRun): WizardRun {
  return run.work.state === 'working' ? { ...run, work: atRest } : run;
}

export function workFailed(run: WizardRun, problem: Problem, at: string): WizardRun {
  return { ...run, updatedAt: at, work: { state: 'failed', at, problem } };
}

/**
 * The run after a look at the device. A fix is met when every check that was looked at asks for nothing any more; else
 * it is enough that something could be told and that nothing failed.
 */
export function rechecked(
  run: WizardRun,
  seen: BeforeAndAfter & { reached: boolean },
  at: string,
): WizardRun {
  const { reached, before, after } = seen;
  const told = after.filter(({ result }) => result !== 'unknown' && result !== 'not-applicable');
  const good =
    run.task === 'fix'
      ? after.length > 0 && after.every(asksForNothing)
      : told.length > 0 && told.every(({ result }) => result !== 'fail');
  const met = reached && good;
  const { measured = { before: [], after: [] } } = run;
  return {
    ...run,
    updatedAt: at,
    measured: { before: joined(before, measured.before), after: joined(measured.after, after) },
    work: { state: 'done', at, reached, met, before, after },
  };
}

/** The run after a wait. */
export function waited(run: WizardRun, { met, reached, word, seen }: Waited, at: string): WizardRun {
  const key = run.step?.id ?? '';
  return {
    ...run,
    updatedAt: at,
    seen: { ...run.seen, [key]: seen },
    work: { state: 'done', at, reached, met, ...(word && { word }), before: [], after: [], seen },
  };
}

/** The run after something that was done for the owner. */
export function workDone(run: WizardRun, met: boolean, at: string): WizardRun {
  return { ...run, updatedAt: at, work: { state: 'done', at, reached: true, met, before: [], after: [] } };
}

export function leave(run: WizardRun, forget: boolean, at: string): WizardRun {
  return { ...atRestAgain(run), updatedAt: at, state: forget ? 'left' : 'open' };
}

/** The later answer of a check takes the place of the earlier one. */
function joined(earlier: readonly CheckResult[], later: readonly CheckResult[]): CheckResult[] {
  return [...new Map([...earlier, ...later].map((result) => [result.id, result])).values()];
}
