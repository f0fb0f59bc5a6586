/**
 * The person's ways through the wizards: kept in the store at every step, so that a run goes on after a restart where
 * it was. How a run moves and ends is the engine's `wizard-run.ts`.
 */
import { randomUUID } from 'node:crypto';
import type { DeviceReport } from '../scanners/core/model.ts';
import { closedWith } from '../scanners/core/run-record.ts';
import {
  answered,
  atRestAgain,
  begin,
  goBack,
  goOn,
  leave,
  postponed,
  rechecked,
  recordOf,
  startsWork,
  takeUp,
  underWay,
  waited,
  workDone,
  workFailed,
} from '../scanners/core/wizard-run.ts';
import type { WizardRun } from '../scanners/core/wizard-run-model.ts';
import type { Accept } from './accepting.ts';
import { logError } from './log.ts';
import { dueRuns, toldOf } from './monitor/reminders.ts';
import { deedWhenDone, deedWhileWatched } from './pretend-owner.ts';
import { problemOf, Refusal } from './problems.ts';
import type { Recheck } from './recheck.ts';
import type { OwnerDeed, Situation } from './scan-contract.ts';
import type { ScanLink } from './scan-link.ts';
import type { AnnotationChange } from './schemas/annotation.ts';
import type { WizardEntry } from './schemas/catalogue.ts';
import type { HistoryEvent } from './schemas/history.ts';
import type { StoreLink } from './store-link.ts';
import type { WaitFor } from './waiting.ts';

export interface WizardWorld {
  readonly store: Pick<StoreLink, 'ask'>;
  readonly scan: Pick<ScanLink, 'ask' | 'start'>;
  readonly recheck: Recheck;
  readonly accept: Accept;
  readonly waitFor: WaitFor;
  /** The pretend home: nobody can do anything to its devices, so it is done for them. */
  readonly demo: boolean;
  /** How long a minute of a wizard lasts. */
  readonly minuteMs: number;
  /** The network with the owner's consent that this computer is on now. */
  networkNow(): Promise<string>;
  annotate(change: AnnotationChange): Promise<unknown>;
  tell(run: WizardRun): void;
  record(events: readonly HistoryEvent[]): void;
}

export interface Wizards {
  list(device: string): Promise<readonly WizardEntry[]>;
  /** Without a device: the wizard waits for a new one to appear. */
  start(device: string | undefined, wizard: string, check?: string): Promise<WizardRun>;
  answer(run: string, step: string, value: string): Promise<WizardRun>;
  back(run: string): Promise<WizardRun>;
  leave(run: string, forget: boolean): Promise<void>;
  /** The open runs whose reminder is due, each told once. */
  due(): Promise<readonly WizardRun[]>;
  runs(wanted: { device?: string; ended: boolean }): Promise<readonly WizardRun[]>;
  find(run: string): Promise<WizardRun>;
  /** Whether a run is doing something on the network now. */
  working(): boolean;
}

type Step = NonNullable<WizardRun['step']>;

/** Questions whose answer the device goes by in the whole app. */
const ownWords: Readonly<Record<string, 'name' | 'room'>> = { 'device-name': 'name', 'device-room': 'room' };
const longestOwnWords = 80;

/** Somebody's call for help or health hangs on it. */
const helpHangsOn = ({ kind, careAdvice }: DeviceReport): boolean =>
  kind === 'telecare' || careAdvice?.use === 'telecare' || careAdvice?.use === 'medical';

const now = (): string => new Date().toISOString();

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
    await store.ask('run-save', run);
    return run;
  }

  const awake = (run: WizardRun): WizardRun => (working.has(run.id) ? run : atRestAgain(run));

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
      ...(await aboutDevice(run.device)),
      ...(run.finding ? { finding: run.finding } : {}),
      answers: run.answers,
      ...(run.measured ? { measured: run.measured.after } : {}),
    };
    return scan.ask('wizard-steps', { wizard: run.wizard, situation });
  }

  async function aboutDevice(id: string): Promise<Pick<Situation, 'device' | 'careInHome'>> {
    if (id === '') return {};
    const { report, network } = await store.ask('device', { device: id });
    if (!report || network === undefined) throw new Refusal('not-known');
    const home = await store.ask('memory', { network });
    return { device: report, careInHome: home.some((each) => each.report && helpHangsOn(each.report)) };
  }

  async function recordEnd(run: WizardRun, report: DeviceReport | undefined): Promise<void> {
    const name = report?.name ?? report?.model;
    world.record([
      await store.ask('history-add', {
        at: now(),
        type: 'wizard-finished',
        ...(run.device === '' ? {} : { device: run.device }),
        ...(name === undefined ? {} : { deviceName: name }),
        about: run.wizard,
        after: run.ending?.outcome ?? 'done',
      }),
    ]);
  }

  /** Starts what the step does on the network. The answer comes when it is under way; its result comes as news. */
  async function work(run: WizardRun, step: Step): Promise<WizardRun> {
    if (working.has(run.id)) return run;
    await restOthersOn(run);
    const abort = new AbortController();
    working.set(run.id, abort);
    const minutes = step.kind === 'wait-for' ? step.atMostMinutes : undefined;
    const until =
      minutes === undefined ? undefined : new Date(Date.now() + minutes * world.minuteMs).toISOString();
    const under = await save(underWay(run, now(), until));
    perform(under, step, abort.signal)
      .catch((error: unknown): WizardRun => {
        if (!(error instanceof Refusal)) logError('wizard', error);
        return workFailed(under, problemOf(error, 'failed'), now());
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
    if (step.kind === 'recheck') return rechecked(run, await world.recheck(run.device, step.checks), now());
    if (step.kind === 'do' && step.offer)
      return workDone(run, await world.accept(run.device, step.offer.action), now());
    if (step.kind === 'wait-for') {
      const { condition, atMostMinutes } = step;
      const where = run.device === '' ? { network: await world.networkNow() } : { device: run.device };
      const lookedOnce = () => pretend(run, deedWhileWatched(step));
      const wait = { ...where, condition, atMostMinutes, signal, ...(world.demo ? { lookedOnce } : {}) };
      return waited(run, await world.waitFor(wait), now());
    }
    return run;
  }

  async function rest(run: WizardRun): Promise<WizardRun> {
    working.get(run.id)?.abort();
    working.delete(run.id);
    return save(atRestAgain(run));
  }

  /** Two wizards do not watch one device at once: what one asks for, the other would take for a fault. */
  async function restOthersOn({ id, device }: WizardRun): Promise<void> {
    for (const other of await store.ask('run-list', { device, ended: false })) {
      if (other.id !== id && working.has(other.id)) world.tell(await rest(other));
    }
  }

  async function pretend(run: WizardRun, deed: OwnerDeed['deed'] | undefined): Promise<void> {
    if (!deed) return;
    const addresses = run.device === '' ? [] : (await deviceOf(run.device)).addresses;
    await scan.ask('owner-did', { deed, addresses, ...(run.finding ? { finding: run.finding } : {}) });
  }

  /** Answers that belong to the device for good: what it is called and where it stands. */
  async function keep(run: WizardRun, step: Step, word: string): Promise<void> {
    const own = step.kind === 'ask' && word !== 'unknown' ? ownWords[step.question] : undefined;
    if (own) {
      await world.annotate({ device: run.device, [own]: word.slice(0, longestOwnWords) });
      return;
    }
    const record = recordOf(step, word, Date.now());
    if (record) await store.ask('answer-given', { device: run.device, answer: record });
  }

  return {
    find,
    working: () => working.size > 0,
    async list(device) {
      scan.start();
      return scan.ask('wizards-for', { device: await deviceOf(device), answers: {} });
    },
    async start(device = '', wizard, check) {
      const about = await aboutDevice(device);
      const finding = about.device?.findings.find((each) => each.check === check);
      const open = await store.ask('run-list', { device, ended: false });
      const same = open.find((run) => run.wizard === wizard && run.check === check);
      if (same) return awake(same);
      scan.start();
      const situation = { ...about, ...(finding ? { finding } : {}), answers: {} };
      const entry = (await scan.ask('wizards-for', situation)).find(({ id }) => id === wizard);
      if (!entry || (device === '' && entry.task !== 'setup')) throw new Refusal('not-known');
      const run = begin(
        {
          id: randomUUID(),
          device,
          entry,
          ...(check === undefined ? {} : { check }),
          ...(finding ? { finding } : {}),
        },
        now(),
      );
      return save(takeUp(run, await stepsOf(run), now()));
    },
    async answer(id, stepId, value) {
      const run = await findOpen(id);
      const { step } = run;
      if (!step || step.id !== stepId) throw new Refusal('not-known');
      if (startsWork(step, value)) return work(run, step);
      // A choice may be called that as well.
      if (value === 'stop' && step.kind !== 'choose' && step.kind !== 'ask') return rest(run);
      const later = postponed(run, value, now());
      if (later) return save(later);
      const next = answered(run, value);
      if (!next) throw new Refusal('bad-request');
      await keep(next, step, next.answers[step.id] ?? '');
      if (world.demo) await pretend(next, deedWhenDone(step, next));
      const moved = goOn(next, await stepsOf(next), now());
      if (moved.state !== 'finished') return save(moved);
      const { report } = await store.ask('device', { device: moved.device });
      const saved = await save(report ? closedWith(moved, report) : moved);
      await recordEnd(saved, report);
      return saved;
    },
    async back(id) {
      const run = await findOpen(id);
      working.get(id)?.abort();
      working.delete(id);
      return save(goBack(run, await stepsOf(run), now()));
    },
    async leave(id, forget) {
      const run = await find(id);
      if (run.state !== 'open') return;
      working.get(id)?.abort();
      working.delete(id);
      await save(leave(run, forget, now()));
    },
    async due() {
      const due = dueRuns(await store.ask('run-list', { ended: false }), Date.now());
      for (const run of due) await save(toldOf(run));
      return due;
    },
    async runs(wanted) {
      return (await store.ask('run-list', wanted)).map(awake);
    },
  };
}
