import { expect } from 'vitest';
import type { Wizard, WizardSituation, WizardStep } from '../../scanners/core/define.ts';
import { situation } from './situation.ts';

export type Identity = Partial<WizardSituation['device']['identity']>;

/** A device of that identity, with a settings page unless told. */
export function deviceOf(
  identity: Identity,
  over: Partial<WizardSituation['device']> = {},
): WizardSituation['device'] {
  const { device } = situation();
  const { manufacturer: _, ...rest } = device.identity;
  return { ...device, identity: { ...rest, ...identity }, ...over };
}

/**
 * The steps that a person passes who answers like this, by step id. What is not named gets the usual word: done, the
 * first option, yes, or met.
 */
export function walk(
  wizard: Wizard,
  about: Partial<WizardSituation>,
  said: Readonly<Record<string, string>> = {},
): readonly WizardStep[] {
  const answers: Record<string, string> = {};
  const passed: WizardStep[] = [];
  for (let turn = 0; turn < 60; turn += 1) {
    const steps = wizard.steps(situation({ ...about, answers: { ...answers } }));
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    const step = steps[passed.length];
    if (!step) return passed;
    expect(steps.slice(0, passed.length).map(({ id }) => id)).toEqual(passed.map(({ id }) => id));
    passed.push(step);
    answers[step.id] = said[step.id] ?? usualWord(step);
  }
  throw new Error('the wizard does not end');
}

function usualWord(step: WizardStep): string {
  switch (step.kind) {
    case 'choose':
      return step.options.find(({ laterDays }) => laterDays === undefined)?.id ?? '';
    case 'ask':
      return step.input === 'yes-no' ? 'yes' : 'unknown';
    case 'recheck':
      return 'met';
    case 'wait-for':
      return step.condition.seen === 'wiped' ? 'as-new' : 'met';
    default:
      return 'done';
  }
}

export const idsOf = (steps: readonly WizardStep[]): readonly string[] => steps.map(({ id }) => id);

/** How a run that passed these steps ends. */
export const conclusionOf = (steps: readonly WizardStep[]): WizardStep['concludes'] =>
  steps.filter(({ concludes }) => concludes).at(-1)?.concludes;

/** Our own texts without Welsh. Words of the knowledge base are tested where they are kept. */
export const withoutWelsh = (steps: readonly WizardStep[]): readonly string[] =>
  steps.flatMap((step) =>
    [
      step.title,
      ...(step.body ?? []),
      ...(step.warning ? [step.warning] : []),
      ...(step.kind === 'do' ? step.steps : []),
      ...(step.kind === 'choose'
        ? step.options.flatMap(({ label, hint }) => (hint ? [label, hint] : [label]))
        : []),
    ].flatMap(({ en, cy }) => (cy === undefined ? [en] : [])),
  );
