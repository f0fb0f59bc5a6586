import type { Check, Guideline, Wizard, WizardSituation } from './define.ts';
import type { Members } from './members.ts';

/** A check without its code: what a person may read about it. */
export type CheckEntry = Omit<Check, 'needs' | 'judge' | 'applies'>;

export type WizardEntry = Pick<Wizard, 'id' | 'task' | 'fixes' | 'answers' | 'title' | 'minutes'>;

export function checkEntries(members: Members): readonly CheckEntry[] {
  return members.checks.map(({ needs: _needs, judge: _judge, applies: _applies, ...words }) => words);
}

export function wizardEntries(wizards: readonly Wizard[]): readonly WizardEntry[] {
  return wizards.map(({ steps: _steps, suits: _suits, ...entry }) => entry);
}

/** The wizards that suit a device: its tasks, and the fixes of its findings. */
export function wizardsFor(members: Members, situation: WizardSituation): readonly WizardEntry[] {
  return wizardEntries(members.wizards.filter((wizard) => !wizard.suits || wizard.suits(situation)));
}

/** The words of every guideline, check and wizard: what can be explained without a network. */
export interface Catalogue {
  readonly guidelines: readonly Guideline[];
  readonly checks: readonly CheckEntry[];
  readonly wizards: readonly WizardEntry[];
}
