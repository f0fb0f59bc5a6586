/** What is known of one person's way through one wizard. */
import type { WizardStep, WizardTask } from './guide.ts';
import type { CheckResult, Finding, Problem } from './model.ts';
import type { Outdating, RunSubject } from './run-subject.ts';
import type { Text } from './text.ts';
import type { WaitSeen } from './watch.ts';

/** Each check's first answer in this run, and its last. */
export interface BeforeAndAfter {
  readonly before: readonly CheckResult[];
  readonly after: readonly CheckResult[];
}

/**
 * What the current step is doing on the network. A recheck that reached the device carries what its checks said before
 * and after. `problem` says why it could not be done. Times are ISO 8601, UTC.
 */
export type StepWork =
  | { readonly state: 'not-started' }
  | { readonly state: 'working'; readonly since: string; readonly until?: string }
  | (BeforeAndAfter & {
      readonly state: 'done';
      readonly at: string;
      readonly reached: boolean;
      readonly met: boolean;
      /** Of a wipe: how it showed. */
      readonly word?: 'silent' | 'as-new';
      readonly seen?: WaitSeen;
    })
  | { readonly state: 'failed'; readonly at: string; readonly problem: Problem };

/**
 * How a run ended. The first four are for fixes: `fixed` was measured, `told` rests on the owner's word alone, and
 * `unknown` means that nobody could tell. `done` is for set-up, validating and erasing, which can also end `not-fixed` (the
 * device still needs something, or is not wiped) and `unknown` (what was done cannot be seen from here).
 */
export type RunOutcome = 'fixed' | 'told' | 'not-fixed' | 'unknown' | 'done';

export type RunEnding = BeforeAndAfter & {
  readonly at: string;
  readonly outcome: RunOutcome;
  /** Not over, and yet no longer what it was: what failed fails no more. */
  readonly better?: true;
  readonly subject?: RunSubject;
  /** Since when, and why, what was validated does not hold any more. */
  readonly outdated?: { readonly at: string; readonly because: Outdating };
};

export interface WizardRun {
  readonly id: string;
  /** Empty while a new device has not appeared yet. */
  readonly device: string;
  readonly wizard: string;
  readonly task: WizardTask;
  readonly title: Text;
  /** The check whose problem it is to end. */
  readonly check?: string;
  /** The problem as it was when the run began. */
  readonly finding?: Finding;
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly state: 'open' | 'finished' | 'left';
  /** The step to show; missing when the run has finished. */
  readonly step?: WizardStep;
  /** 1 is the first. */
  readonly number: number;
  readonly of: number;
  readonly canGoBack: boolean;
  /** What was chosen or answered, by step id. */
  readonly answers: Readonly<Record<string, string>>;
  readonly work: StepWork;
  /** What the run's rechecks have said so far. */
  readonly measured?: BeforeAndAfter;
  /** What the run's waits saw, by step id. */
  readonly seen?: Readonly<Record<string, WaitSeen>>;
  /** When the owner asked to be asked again. The run waits at its step until then. */
  readonly reminder?: { readonly at: string; readonly told?: true };
  readonly ending?: RunEnding;
}
