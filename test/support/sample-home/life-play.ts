/** Runs of setting up, validating and erasing, at the screens that no fix has. */
import type { WizardRun } from '../../../electron/ipc-contract.ts';
import type { WizardStep } from '../../../scanners/core/define.ts';
import type { WizardTask } from '../../../scanners/core/guide.ts';
import type { CheckResult, Result } from '../../../scanners/core/model.ts';
import type { StepWork } from '../../../scanners/core/wizard-run-model.ts';
import erase from '../../../scanners/wizards/delete/erase.ts';
import setUp from '../../../scanners/wizards/setup/set-up.ts';
import validate from '../../../scanners/wizards/validate/validate.ts';
import { situation } from '../situation.ts';
import { now } from './scenario.ts';
import { runAt } from './wizard-play.ts';

const wizards = { setup: setUp, validate, delete: erase } as const;
type LifeTask = Exclude<WizardTask, 'fix'>;

const at = (seconds: number) => new Date(Date.parse(now) + seconds * 1000).toISOString();

/** The step of the real wizard, for a camera, once these answers were given. */
function stepOf(
  task: LifeTask,
  id: string,
  answers: Readonly<Record<string, string>>,
): WizardStep | undefined {
  return wizards[task].steps(situation({ answers })).find((step) => step.id === id);
}

interface Moment {
  readonly answers?: Readonly<Record<string, string>>;
  readonly work?: StepWork;
  readonly reminder?: string;
}

function lifeRun(task: LifeTask, id: string, { answers = {}, work, reminder }: Moment): WizardRun {
  const step = stepOf(task, id, answers);
  if (!step) throw new Error(`${task} has no step ${id}`);
  const wizard = wizards[task];
  return runAt(4, {
    wizard: wizard.id,
    task,
    title: wizard.title,
    step,
    answers,
    ...(work && { work }),
    ...(reminder !== undefined && { reminder: { at: reminder } }),
  });
}

const done = (part: Partial<Extract<StepWork, { state: 'done' }>>): StepWork => ({
  state: 'done',
  at: at(60),
  reached: true,
  met: true,
  before: [],
  after: [],
  seen: { at: at(60), seconds: 41, found: [] },
  ...part,
});

const said = (id: string, result: Result): CheckResult => ({
  id,
  result,
  proof: 'measured',
  reason: { en: '' },
  evidence: [],
});
const looked = [
  said('default-password', 'fail'),
  said('cleartext-login-form', 'weak'),
  ...Array.from({ length: 17 }, (_, index) => said(`good-${index}`, 'pass')),
  ...Array.from({ length: 60 }, (_, index) => said(`untold-${index}`, 'unknown')),
];

function ended(task: LifeTask, outcome: 'done' | 'not-fixed' | 'unknown'): WizardRun {
  const { step: _none, ...rest } = lifeRun(task, task === 'delete' ? 'reason' : 'model', {});
  const subject = {
    kind: 'camera',
    manufacturer: 'Hikvision',
    model: 'DS-2CD2042WD-I',
    openPorts: [80],
    asking: [],
  } as const;
  const after = task === 'delete' ? [] : looked;
  return { ...rest, state: 'finished', ending: { at: at(900), outcome, before: [], after, subject } };
}

const resetDone = { reason: 'sell', link: 'wifi', reset: 'done' };
const working: StepWork = {
  state: 'working',
  since: new Date(Date.now() - 75_000).toISOString(),
  until: at(780),
};

/** By the name of the scene that shows it. */
export const lifeRuns: Readonly<Record<string, WizardRun>> = {
  appeared: lifeRun('setup', 'appears', {
    answers: { ready: 'done', appears: 'met' },
    work: done({ seen: { at: at(60), seconds: 20, found: ['hue'] } }),
  }),
  'several-appeared': lifeRun('setup', 'appears', {
    answers: { ready: 'done', appears: 'met' },
    work: done({ seen: { at: at(60), seconds: 20, found: ['hue', 'printer', 'camera'] } }),
  }),
  'watching-wipe': lifeRun('delete', 'proof', { answers: resetDone, work: working }),
  'wiped-silent': lifeRun('delete', 'proof', { answers: resetDone, work: done({ word: 'silent' }) }),
  'other-reset': lifeRun('delete', 'proof', {
    answers: resetDone,
    work: done({ met: false, seen: { at: at(60), seconds: 180, found: ['hue'] } }),
  }),
  told: lifeRun('delete', 'wire', {
    answers: { ...resetDone, proof: 'as-new' },
    work: done({
      after: [
        {
          ...said('cast-still-set-up', 'pass'),
          reason: { en: 'Since the reset it says that it is not set up.' },
        },
        {
          ...said('key-survives-reset', 'weak'),
          reason: { en: 'After the reset it showed the same key as before.' },
        },
      ],
    }),
  }),
  'back-as-new': lifeRun('validate', 'power-back', {
    answers: { power: 'go', 'power-left': 'met' },
    work: done({ met: false, seen: { at: at(60), seconds: 180, found: [], waitsForSetUp: true } }),
  }),
  'looked-over': lifeRun('validate', 'look', { work: done({ met: false, after: looked }) }),
  later: lifeRun('delete', 'account-gone', {
    answers: { 'account-plan': 'delete', account: 'asked' },
    reminder: '2026-12-22T14:40:00.000Z',
  }),
  'set-up-end': ended('setup', 'not-fixed'),
  'validate-end': ended('validate', 'done'),
  'erase-proven': ended('delete', 'done'),
  'erase-unproven': ended('delete', 'unknown'),
  'erase-failed': ended('delete', 'not-fixed'),
};
