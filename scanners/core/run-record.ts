/** What a finished run leaves for its record: which device it was about, as it was then, and since when that is not so any more. */
import type { DeviceReport } from './model.ts';
import { differenceBetween, subjectOf } from './run-subject.ts';
import type { WizardRun } from './wizard-run-model.ts';

export function closedWith(run: WizardRun, device: DeviceReport): WizardRun {
  return run.ending ? { ...run, ending: { ...run.ending, subject: subjectOf(device) } } : run;
}

/** The run of a validation that this later look at its device puts out of date; undefined when it still holds. */
export function outdatedBy(run: WizardRun, device: DeviceReport, at: string): WizardRun | undefined {
  const { ending } = run;
  if (run.task !== 'validate' || !ending?.subject || ending.outdated) return undefined;
  const because = differenceBetween(ending.subject, subjectOf(device));
  return because && { ...run, ending: { ...ending, outdated: { at, because } } };
}
