/** How a run ends, from what was measured and what the owner said. Pure. */
import type { WizardStep } from './guide.ts';
import type { CheckResult } from './model.ts';
import type { BeforeAndAfter, RunEnding, RunOutcome, WizardRun } from './wizard-run-model.ts';

type Steps = readonly WizardStep[];

const nothingMeasured: BeforeAndAfter = { before: [], after: [] };

/** Nothing is left to fix. */
export const asksForNothing = ({ result }: CheckResult): boolean =>
  result === 'pass' || result === 'not-applicable';

export function endingOf(run: WizardRun, steps: Steps, at: string): RunEnding {
  const { before, after } = run.measured ?? nothingMeasured;
  const outcome = outcomeOf(run, steps);
  const better = outcome === 'not-fixed' && before.some(fails) && after.length > 0 && !after.some(fails);
  return { before, after, at, outcome, ...(better && { better }) };
}

const fails = ({ result }: CheckResult): boolean => result === 'fail';

/**
 * What was measured counts before what was said: a problem that is still seen is not fixed, whatever the owner says.
 * Where nothing could be measured, or the answer rests on paper, a step that settles the matter decides: a wait that was
 * met, or the owner's word.
 */
function outcomeOf(run: WizardRun, steps: Steps): RunOutcome {
  const { after } = run.measured ?? nothingMeasured;
  if (run.task !== 'fix') {
    const concluded = steps.filter(({ id, concludes }) => concludes && run.answers[id] !== undefined).at(-1);
    return concluded?.concludes ?? (after.some(({ result }) => result === 'fail') ? 'not-fixed' : 'done');
  }
  const about = run.check === undefined ? after : after.filter(({ id }) => id === run.check);
  const settled = steps.flatMap((step) => {
    const settles = (step.kind === 'ask' || step.kind === 'wait-for') && step.settles;
    return settles ? [{ kind: step.kind, word: run.answers[step.id] }] : [];
  });
  if (settled.some(({ kind, word }) => kind === 'wait-for' && word === 'met')) return 'fixed';
  const asking = about.filter(({ result }) => result === 'fail' || result === 'weak');
  if (asking.some(({ proof }) => proof === 'measured')) return 'not-fixed';
  if (about.length > 0 && about.every(asksForNothing))
    return about.every(({ result, proof }) => result === 'pass' && proof === 'owner') ? 'told' : 'fixed';
  if (settled.some(({ word }) => word === 'yes')) return 'told';
  return asking.length > 0 || settled.some(({ word }) => word === 'no') ? 'not-fixed' : 'unknown';
}
