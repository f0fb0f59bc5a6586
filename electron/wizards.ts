/**
 * The person's ways through the wizards. A run is saved at every step, so it goes on after a restart where it was;
 * what its rechecks measured is kept with it and decides how it ends.
 */
import { randomUUID } from 'node:crypto';
import type { CheckResult, DeviceReport } from '../scanners/core/model.ts';
import { logError } from './log.ts';
import { problemOf, Refusal } from './problems.ts';
import type { Recheck } from './recheck.ts';
import type { Situation } from './scan-contract.ts';
import type { ScanLink } from './scan-link.ts';
import type { WizardEntry } from './schemas/catalogue.ts';
import type { HistoryEvent } from './schemas/history.ts';
import type { StepWork, WizardRun } from './schemas/wizard.ts';
import type { StoreLink } from './store-link.ts';
import type { WaitFor } from './waiting.ts';

export interface WizardWorld {
  readonly store: Pick<StoreLink, 'ask'>;
  readonly scan: Pick<ScanLink, 'ask' | 'start'>;
  readonly recheck: Recheck;
  readonly waitFor: WaitFor;
  /** The pretend home: nobody can do anything to its devices, so it is done for them. */
  readonly demo: boolean;
  tell(run: WizardRun): void;
  record(events: readonly HistoryEvent[]): void;
}

export interface Wizards {
  list(device: string): Promise<readonly WizardEntry[]>;
  start(device: string, wizard: string, check?: string): Promise<WizardRun>;
  answer(run: string, step: string, value: string): Promise<WizardRun>;
  back(run: string): Promise<WizardRun>;
  leave(run: string, forget: boolean): Promise<void>;
  runs(wanted: { device?: string; ended: boolean }): Promise<readonly WizardRun[]>;
  find(run: string): Promise<WizardRun>;
}

type Step = NonNullable<WizardRun['step']>;

const now = (): string => new Date().toISOString();
const atRest: StepWork = { state: 'not-started' };

export function guideIn(world: WizardWorld): Wizards {
  const { store, scan } = world;
  /** Work that is going on, by run. */
  const working = new Map<string, AbortController>();

  async function deviceOf(id: string): Promise<DeviceReport> {
    const { report } = await store.ask('device', { device: id });
    if (!report) throw new Refusal('not-known');
    return report;
  }

  async function save(run: WizardRun): Promise<WizardRun> {
    const saved = { ...run, updatedAt: now() };
    await store.ask('run-save', saved);
    return saved;
  }

  /** Work that was going on when the program ended did not go on. */
  const awake = (run: WizardRun): WizardRun =>
    run.work.state === 'working' && !working.has(run.id) ? { ...run, work: atRest } : run;

  async function find(id: string): Promise<WizardRun> {
    const [run] = await store.ask('run-list', { run: id, ended: true });
    if (!run) throw new Refusal('not-known');
    return awake(run);
  }

  async function findOpen(id: string): Promise<WizardRun> {
    const run = await find(id);
    if (run.state !== 'open') throw new Refusal('not-known');
    return run;
  }

  async function stepsOf(run: WizardRun): Promise<readonly Step[]> {
    scan.start();
    const situation: Situation = {
      device: await deviceOf(run.device),
      ...(run.finding ? { finding: run.finding } : {}),
      answers: run.answers,
    };
    return scan.ask('wizard-steps', { wizard: run.wizard, situation });
  }

  /** The run at one of its steps, or at its end when there is none. */
  function at(run: WizardRun, steps: readonly Step[], index: number): WizardRun {
    const { step: _step, ...rest } = run;
    const step = steps[index];
    if (!step)
      return {
        ...rest,
        state: 'finished',
        work: atRest,
        ending: { at: now(), outcome: outcomeOf(run), ...measuredIn(run) },
      };
    const place = { number: index + 1, of: steps.length, canGoBack: index > 0 };
    return { ...rest, ...place, step, work: atRest };
  }

  async function goOn(run: WizardRun, step: Step, value: string): Promise<WizardRun> {
    const answered = { ...run, answers: { ...run.answers, [step.id]: value } };
    const steps = await stepsOf(answered);
    const next = await save(at(answered, steps, steps.findIndex(({ id }) => id === step.id) + 1));
    if (next.state === 'finished') await recordEnd(next);
    return next;
  }

  async function recordEnd(run: WizardRun): Promise<void> {
    const { report } = await store.ask('device', { device: run.device });
    const name = report?.name ?? report?.model;
    world.record([
      await store.ask('history-add', {
        at: now(),
        type: 'wizard-finished',
        device: run.device,
        ...(name === undefined ? {} : { deviceName: name }),
        about: run.wizard,
        after: run.ending?.outcome ?? 'done',
      }),
    ]);
  }

  /** Starts what the step does on the network. The answer comes when it is under way; its result comes as news. */
  async function work(run: WizardRun, step: Step): Promise<WizardRun> {
    if (working.has(run.id)) return run;
    const abort = new AbortController();
    working.set(run.id, abort);
    const until =
      step.kind === 'wait-for' ? new Date(Date.now() + step.atMostMinutes * 60_000).toISOString() : undefined;
    const under = await save({
      ...run,
      work: { state: 'working', since: now(), ...(until ? { until } : {}) },
    });
    perform(under, step, abort.signal)
      .catch((error: unknown): WizardRun => {
        if (!(error instanceof Refusal)) logError('wizard', error);
        return { ...under, work: { state: 'failed', at: now(), problem: problemOf(error, 'failed') } };
      })
      .then(async (done) => {
        working.delete(run.id);
        if (abort.signal.aborted) return;
        world.tell(await save(done));
      })
      .catch((error: unknown) => logError('wizard', error));
    return under;
  }

  async function perform(run: WizardRun, step: Step, signal: AbortSignal): Promise<WizardRun> {
    if (step.kind === 'recheck') {
      const { reached, before, after } = await world.recheck(run.device, step.checks);
      const met =
        reached &&
        after.length > 0 &&
        after.every(({ result }) => result === 'pass' || result === 'not-applicable');
      return {
        ...run,
        measured: {
          before: joined(before, measuredIn(run).before),
          after: joined(measuredIn(run).after, after),
        },
        work: { state: 'done', at: now(), reached, met, before, after },
      };
    }
    if (step.kind === 'wait-for') {
      const { condition, atMostMinutes } = step;
      const met = await world.waitFor({ device: run.device, condition, atMostMinutes, signal });
      return { ...run, work: { state: 'done', at: now(), reached: true, met, before: [], after: [] } };
    }
    return run;
  }

  async function giveAnswer(run: WizardRun, step: Step & { kind: 'ask' }, value: string): Promise<void> {
    if (step.input === 'yes-no' && !['yes', 'no', 'unknown'].includes(value))
      throw new Refusal('bad-request');
    if (step.input === 'date' && !/^\d{4}-\d{2}-\d{2}$/.test(value)) throw new Refusal('bad-request');
    const answer = { question: step.question, value, at: Date.now(), proof: 'owner' as const };
    await store.ask('answer-given', { device: run.device, answer });
  }

  async function pretend(run: WizardRun): Promise<void> {
    const { addresses } = await deviceOf(run.device);
    await scan.ask('owner-did', {
      addresses,
      task: run.task,
      ...(run.finding ? { finding: run.finding } : {}),
    });
  }

  return {
    find,
    async list(device) {
      scan.start();
      return scan.ask('wizards-for', { device: await deviceOf(device), answers: {} });
    },
    async start(device, wizard, check) {
      const report = await deviceOf(device);
      const finding = report.findings.find((each) => each.check === check);
      const open = await store.ask('run-list', { device, ended: false });
      const same = open.find((run) => run.wizard === wizard && run.check === check);
      if (same) return awake(same);
      scan.start();
      const situation = { device: report, ...(finding ? { finding } : {}), answers: {} };
      const entry = (await scan.ask('wizards-for', situation)).find(({ id }) => id === wizard);
      if (!entry) throw new Refusal('not-known');
      const run: WizardRun = {
        id: randomUUID(),
        device,
        wizard,
        task: entry.task,
        title: entry.title,
        ...(check === undefined ? {} : { check }),
        ...(finding ? { finding } : {}),
        startedAt: now(),
        updatedAt: now(),
        state: 'open',
        number: 0,
        of: 0,
        canGoBack: false,
        answers: {},
        work: atRest,
      };
      return save(at(run, await stepsOf(run), 0));
    },
    async answer(id, stepId, value) {
      const run = await findOpen(id);
      const { step } = run;
      if (!step || step.id !== stepId) throw new Refusal('not-known');
      if (step.kind === 'recheck' || step.kind === 'wait-for') {
        if (value === 'start') return work(run, step);
        if (value !== 'continue' || run.work.state === 'working') throw new Refusal('bad-request');
        return goOn(run, step, wordFor(run.work));
      }
      if (step.kind === 'choose' && !step.options.some((option) => option.id === value))
        throw new Refusal('bad-request');
      if (step.kind === 'ask') await giveAnswer(run, step, value);
      if (step.kind === 'do' && world.demo) await pretend(run);
      return goOn(run, step, step.kind === 'choose' || step.kind === 'ask' ? value : 'done');
    },
    async back(id) {
      const run = await findOpen(id);
      working.get(id)?.abort();
      working.delete(id);
      const steps = await stepsOf(run);
      const index = steps.findIndex((step) => step.id === run.step?.id);
      return save(at(run, steps, Math.max(0, index - 1)));
    },
    async leave(id, forget) {
      const run = await find(id);
      if (run.state !== 'open') return;
      working.get(id)?.abort();
      working.delete(id);
      await save({
        ...run,
        work: run.work.state === 'working' ? atRest : run.work,
        state: forget ? 'left' : 'open',
      });
    },
    async runs(wanted) {
      return (await store.ask('run-list', wanted)).map(awake);
    },
  };
}

/** What a step that did something on the network answers, for the steps after it. */
function wordFor(work: StepWork): string {
  if (work.state !== 'done') return 'skipped';
  if (!work.reached) return 'not-reached';
  return work.met ? 'met' : 'not-met';
}

const measuredIn = ({ measured }: WizardRun) => measured ?? { before: [], after: [] };

/** The later answer of a check takes the place of the earlier one. */
function joined(earlier: readonly CheckResult[], later: readonly CheckResult[]): CheckResult[] {
  return [...new Map([...earlier, ...later].map((result) => [result.id, result])).values()];
}

/** A fix is fixed when the checks that it was about pass, or do not apply any more; nothing less counts. */
function outcomeOf(run: WizardRun): NonNullable<WizardRun['ending']>['outcome'] {
  if (run.task !== 'fix') return 'done';
  const { after } = measuredIn(run);
  const about = run.check === undefined ? after : after.filter(({ id }) => id === run.check);
  if (about.some(({ result }) => result === 'fail' || result === 'weak')) return 'not-fixed';
  if (about.length === 0 || about.some(({ result }) => result === 'unknown')) return 'unknown';
  return 'fixed';
}
