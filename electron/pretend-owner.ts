/** The demo home has no owner who could do what a wizard asks for, so the program plays one. */
import type { WizardStep } from '../scanners/core/define.ts';
import type { WizardRun } from '../scanners/core/wizard-run-model.ts';
import type { OwnerDeed } from './scan-contract.ts';

type Deed = OwnerDeed['deed'];

const deedOfAnswer: Readonly<Record<string, Deed>> = {
  'factory-reset': 'reset',
  'own-password-chosen': 'choose-password',
};

/** What an owner has done when they say that a step is done. */
export function deedWhenDone(step: WizardStep, { task }: Pick<WizardRun, 'task'>): Deed | undefined {
  if (step.kind !== 'do') return undefined;
  return task === 'fix' ? 'fix' : deedOfAnswer[step.records?.question ?? ''];
}

/** What an owner does while we watch. */
export function deedWhileWatched(step: WizardStep): Deed | undefined {
  if (step.kind !== 'wait-for') return undefined;
  switch (step.condition.seen) {
    case 'left':
      return 'unplug';
    case 'returned':
      return 'plug-in';
    case 'new-device':
      return 'bring';
    default:
      return undefined;
  }
}
