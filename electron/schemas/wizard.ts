/** The steps of a wizard and one person's way through them, as they cross a process boundary: the engine's own shapes. */
import type { z } from 'zod';
import type { WaitCondition, WizardStep } from '../../scanners/core/define.ts';
import type { WizardRun as Run } from '../../scanners/core/wizard-run-model.ts';
import type { waitCondition, wizardRun, wizardStep } from '../../scanners/core/wizard-run-shape.ts';
import type { Immutable } from '../immutable.ts';
import type { Agree, Mirrors } from './mirror.ts';

export { wizardRun, wizardStep } from '../../scanners/core/wizard-run-shape.ts';

export type WizardRun = Immutable<z.output<typeof wizardRun>>;
export type StepWork = WizardRun['work'];

export type WizardAgrees = Agree<
  [
    Mirrors<typeof wizardStep, WizardStep>,
    Mirrors<typeof waitCondition, WaitCondition>,
    Mirrors<typeof wizardRun, Run>,
  ]
>;
