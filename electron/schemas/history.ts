/** What is kept of earlier checks, and what happened since. */
import { z } from 'zod';
import type { Immutable } from '../immutable.ts';
import { change } from './report.ts';
import { count, id, moment, name, words } from './words.ts';

/** One kept check of a home. */
export const checkSummary = z.strictObject({
  id,
  network: id,
  startedAt: moment,
  finishedAt: moment.exactOptional(),
  /** `interrupted`: the program ended, or the engine stopped, before the check did. */
  status: z.enum(['running', 'complete', 'cancelled', 'partial', 'interrupted']),
  by: z.enum(['person', 'schedule']),
  devices: count,
  needAttention: count,
});

/** One line of the timeline. */
export const historyEvent = z.strictObject({
  /** Greater is newer. */
  id: count,
  at: moment,
  type: z.enum([
    ...change.shape.type.options,
    'check-finished',
    'check-interrupted',
    'rechecked',
    'wizard-finished',
    'device-annotated',
    'finding-ignored',
    'data-restored',
  ]),
  device: id.exactOptional(),
  /** What the device was called then. */
  deviceName: words.exactOptional(),
  /** The check of the home that it belongs to. */
  scan: id.exactOptional(),
  /** The check (of the catalogue) or wizard that it is about. */
  about: name.exactOptional(),
  before: words.exactOptional(),
  after: words.exactOptional(),
});

/** How many devices got which answer under one guideline. */
export const guidelineCounts = z.strictObject({
  number: count,
  fail: count,
  weak: count,
  unknown: count,
  pass: count,
});

/** How the home stood in one kept check. */
export const checkStanding = z.strictObject({
  check: id,
  at: moment,
  guidelines: z.array(guidelineCounts),
});

export const comparison = z.strictObject({
  a: checkSummary,
  b: checkSummary,
  changes: z.array(change),
});

export type CheckSummary = Immutable<z.output<typeof checkSummary>>;
export type CheckStanding = Immutable<z.output<typeof checkStanding>>;
export type HistoryEvent = Immutable<z.output<typeof historyEvent>>;
export type Comparison = Immutable<z.output<typeof comparison>>;
