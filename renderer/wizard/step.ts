import type { WizardRun } from '../../electron/ipc-contract.ts';

/** One screen of a wizard. */
export type Step = NonNullable<WizardRun['step']>;
export type StepOf<K extends Step['kind']> = Extract<Step, { readonly kind: K }>;
