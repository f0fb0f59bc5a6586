/** Reminders of wizards that wait for something slow, such as an account that takes a month to be deleted. Pure. */
import type { Language } from '../../scanners/core/text.ts';
import type { WizardRun } from '../../scanners/core/wizard-run-model.ts';
import type { Notice } from './notifications.ts';

/** The open runs whose day has come and that were not told of yet. */
export const dueRuns = (runs: readonly WizardRun[], now: number): readonly WizardRun[] =>
  runs.filter(
    ({ state, reminder }) =>
      state === 'open' && reminder !== undefined && !reminder.told && Date.parse(reminder.at) <= now,
  );

/** The run with its reminder told: once is enough, and Home shows it from then on. */
export const toldOf = (run: WizardRun): WizardRun =>
  run.reminder ? { ...run, reminder: { ...run.reminder, told: true } } : run;

const body = {
  en: 'You wanted to be asked again today. Your place is kept.',
  cy: 'Roeddech am gael eich gofyn eto heddiw. Mae eich lle wedi’i gadw.',
} as const;

/** One notice for all that are due, by what the first of them asks. */
export function reminderNotice(due: readonly WizardRun[], language: Language): Notice | undefined {
  const title = due[0]?.step?.title;
  return title && { title: title[language] ?? title.en, body: body[language] };
}
