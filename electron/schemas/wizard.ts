/** The steps of a wizard, and one person's way through them. */
import { z } from 'zod';
import type { WaitCondition, WizardStep } from '../../scanners/core/define.ts';
import type { Immutable } from '../immutable.ts';
import { wizardTask } from './catalogue.ts';
import type { Agree, Mirrors } from './mirror.ts';
import { checkResult, finding, problem } from './report.ts';
import { count, id, moment, name, text, words } from './words.ts';

const step = z.strictObject({
  id: name,
  title: text,
  body: z.array(text).exactOptional(),
  warning: text.exactOptional(),
  records: z.strictObject({ question: name, as: z.record(name, words) }).exactOptional(),
});

const waitCondition = z.discriminatedUnion('seen', [
  z.strictObject({ seen: z.literal('left') }),
  z.strictObject({ seen: z.literal('returned'), asBefore: z.literal(true).exactOptional() }),
  z.strictObject({ seen: z.literal('new-device') }),
  z.strictObject({ seen: z.literal('silent'), minutes: z.number().min(0) }),
  z.strictObject({ seen: z.literal('stays'), minutes: z.number().min(0) }),
  z.strictObject({ seen: z.literal('wiped'), silentMinutes: z.number().min(0) }),
  z.strictObject({ seen: z.literal('pairing-mode') }),
]);

const page = z.discriminatedUnion('of', [
  z.strictObject({
    of: z.literal('device'),
    port: z.number().int().min(1).max(65_535),
    tls: z.boolean(),
  }),
  z.strictObject({ of: z.literal('maker'), url: words }),
]);

export const wizardStep = z.discriminatedUnion('kind', [
  step.extend({ kind: z.literal('explain') }),
  step.extend({
    kind: z.literal('do'),
    steps: z.array(text),
    page: page.exactOptional(),
    minutes: z.number().min(0).exactOptional(),
  }),
  step.extend({
    kind: z.literal('choose'),
    options: z.array(
      z.strictObject({
        id: name,
        label: text,
        hint: text.exactOptional(),
        laterDays: z.number().int().min(1).exactOptional(),
      }),
    ),
  }),
  step.extend({ kind: z.literal('ask'), question: name, input: z.enum(['yes-no', 'text', 'date']) }),
  step.extend({ kind: z.literal('recheck'), checks: z.array(name) }),
  step.extend({
    kind: z.literal('wait-for'),
    condition: waitCondition,
    atMostMinutes: z.number().min(0),
  }),
]);

/**
 * What the current `recheck` or `wait-for` step is doing. A recheck that reached the device carries what its checks
 * said before and after. `problem` says why it could not be done.
 */
const stepWork = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('not-started') }),
  z.strictObject({ state: z.literal('working'), since: moment, until: moment.exactOptional() }),
  z.strictObject({
    state: z.literal('done'),
    at: moment,
    reached: z.boolean(),
    met: z.boolean(),
    before: z.array(checkResult),
    after: z.array(checkResult),
  }),
  z.strictObject({ state: z.literal('failed'), at: moment, problem }),
]);

/** Each check's first answer in this run, and its last. */
const beforeAndAfter = z.strictObject({ before: z.array(checkResult), after: z.array(checkResult) });

/** `fixed` and `not-fixed` are for fixes and are measured or told; `done` is for set-up, validating and erasing. */
const ending = beforeAndAfter.extend({
  at: moment,
  outcome: z.enum(['fixed', 'not-fixed', 'unknown', 'done']),
});

/** One person's way through one wizard. Saved at every step. */
export const wizardRun = z.strictObject({
  id,
  device: id,
  wizard: name,
  task: wizardTask,
  title: text,
  check: name.exactOptional(),
  /** The problem as it was when the run began. */
  finding: finding.exactOptional(),
  startedAt: moment,
  updatedAt: moment,
  state: z.enum(['open', 'finished', 'left']),
  /** The step to show; missing when the run has finished. */
  step: wizardStep.exactOptional(),
  /** 1 is the first. */
  number: count,
  of: count,
  canGoBack: z.boolean(),
  /** What was chosen or answered, by step id. */
  answers: z.record(name, words),
  work: stepWork,
  /** What the run's rechecks have said so far. */
  measured: beforeAndAfter.exactOptional(),
  ending: ending.exactOptional(),
});

export type WizardRun = Immutable<z.output<typeof wizardRun>>;
export type StepWork = Immutable<z.output<typeof stepWork>>;

export type WizardAgrees = Agree<
  [Mirrors<typeof wizardStep, WizardStep>, Mirrors<typeof waitCondition, WaitCondition>]
>;
