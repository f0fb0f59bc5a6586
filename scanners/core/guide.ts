/** The contract of wizards: what leads a person to the end of a problem, a set-up, a validation or an erasure. */
import type { Identity, Result, Service, ServiceAddress } from './model.ts';
import type { Text } from './text.ts';

export type WizardTask = 'fix' | 'setup' | 'validate' | 'delete';

/** What a wizard waits for, as discovery sees it. */
export type WaitCondition =
  | { readonly seen: 'left' }
  | { readonly seen: 'returned' }
  | { readonly seen: 'new-device' }
  | { readonly seen: 'silent'; readonly minutes: number }
  | { readonly seen: 'pairing-mode' };

interface StepBase {
  /** Unique in its wizard and stable: progress is saved by it. */
  readonly id: string;
  readonly title: Text;
  readonly body?: readonly Text[];
  readonly warning?: Text;
}

/** One screen of a wizard. Only `recheck` and `wait-for` reach the network. */
export type WizardStep =
  | (StepBase & { readonly kind: 'explain' })
  | (StepBase & {
      readonly kind: 'do';
      readonly steps: readonly Text[];
      /** A page that helps: the device's own settings page, or one that the knowledge base names. Never an address that a device supplied. */
      readonly page?:
        | { readonly of: 'device'; readonly port: number; readonly tls: boolean }
        | { readonly of: 'maker'; readonly url: string };
      readonly minutes?: number;
    })
  | (StepBase & {
      readonly kind: 'choose';
      readonly options: readonly { readonly id: string; readonly label: Text; readonly hint?: Text }[];
    })
  | (StepBase & {
      readonly kind: 'ask';
      readonly question: string;
      readonly input: 'yes-no' | 'text' | 'date';
    })
  | (StepBase & { readonly kind: 'recheck'; readonly checks: readonly string[] })
  | (StepBase & {
      readonly kind: 'wait-for';
      readonly condition: WaitCondition;
      readonly atMostMinutes: number;
    });

export interface WizardSituation {
  readonly device: {
    readonly id: string;
    readonly name: string;
    readonly identity: Identity;
    readonly services: readonly Service[];
    readonly care: boolean;
  };
  /** The problem to end, for a fix. */
  readonly finding?: {
    readonly check: string;
    readonly result: Result;
    readonly service?: ServiceAddress;
    readonly reason: Text;
  };
  /** What was chosen or answered so far, by step id. */
  readonly answers: Readonly<Record<string, string>>;
}

export interface Wizard {
  readonly id: string;
  readonly task: WizardTask;
  /** The checks that it brings to an end; empty for setup, validate and delete. */
  readonly fixes: readonly string[];
  readonly title: Text;
  readonly minutes: number;
  /** False when it does not suit this device. */
  suits?(situation: WizardSituation): boolean;
  /** Pure: asked again after each answer, so a choice can change what follows. */
  steps(situation: WizardSituation): readonly WizardStep[];
}
