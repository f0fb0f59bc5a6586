/** The contract of wizards: what leads a person to the end of a problem, a set-up, a validation or an erasure. */
import type { CheckResult, Identity, Result, Service, ServiceAddress } from './model.ts';
import type { Text } from './text.ts';

export type WizardTask = 'fix' | 'setup' | 'validate' | 'delete';

/** What a wizard waits for, as discovery sees it. */
export type WaitCondition =
  /** It was there, and then it was not. A device that was never there does not count. `withNetwork`: nor is the network. */
  | { readonly seen: 'left'; readonly withNetwork?: true }
  /** `asBefore`: with the doors that it had before, and not waiting to be set up. */
  | { readonly seen: 'returned'; readonly asBefore?: true }
  | { readonly seen: 'new-device' }
  | { readonly seen: 'silent'; readonly minutes: number }
  /** It answered every time that we looked. */
  | { readonly seen: 'stays'; readonly minutes: number }
  /** After a factory reset: it waits to be set up, or it has been silent for so many minutes. */
  | { readonly seen: 'wiped'; readonly silentMinutes: number }
  | { readonly seen: 'pairing-mode' };

/**
 * A step whose result is an answer that checks read. By result: `done`, an option's id, `yes` or `no`, or what came of
 * looking: `met` (of a wipe: `silent` or `as-new`), `not-met`, `cannot-tell`, `not-reached`, `skipped`. A result that is
 * not named here is not kept as an answer.
 */
export interface StepRecord {
  readonly question: string;
  readonly as: Readonly<Record<string, string>>;
}

interface StepBase {
  /** Unique in its wizard and stable: progress is saved by it. */
  readonly id: string;
  readonly title: Text;
  readonly body?: readonly Text[];
  readonly warning?: Text;
  readonly records?: StepRecord;
  /** How the run ends, when this is the last such step that the person passes. */
  readonly concludes?: WizardConclusion;
}

/**
 * Something that Homelatch can do for the owner. It happens on their click alone, changes that one thing, and is read
 * again afterwards: `close-port-mapping` takes the door that the finding is about out of the router (UPnP DeletePortMapping).
 */
export interface Offer {
  readonly action: 'close-port-mapping';
  /** What the button says. */
  readonly label: Text;
}

/** `not-fixed`: what was wanted did not come about. `unknown`: nobody can tell from here. */
export type WizardConclusion = 'done' | 'not-fixed' | 'unknown';

/** One screen of a wizard. Only `recheck`, `wait-for` and an accepted `offer` reach the network. */
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
      /** Spares the owner the steps, where it can be done for them. */
      readonly offer?: Offer;
    })
  | (StepBase & {
      readonly kind: 'choose';
      readonly options: readonly {
        readonly id: string;
        readonly label: Text;
        readonly hint?: Text;
        /** Choosing it keeps the wizard at this step, and asks again after so many days. */
        readonly laterDays?: number;
      }[];
    })
  | (StepBase & {
      readonly kind: 'ask';
      readonly question: string;
      readonly input: 'yes-no' | 'text' | 'date';
      /** True where “yes” is the owner's word that the problem is over, because nothing else can tell. */
      readonly settles?: boolean;
    })
  /** No checks named: all that there are. */
  | (StepBase & { readonly kind: 'recheck'; readonly checks: readonly string[] })
  | (StepBase & {
      readonly kind: 'wait-for';
      readonly condition: WaitCondition;
      readonly atMostMinutes: number;
      /** True where seeing it is the proof that the problem is over. */
      readonly settles?: boolean;
      /** What to do when it takes long: told when half of the time is over. */
      readonly slow?: Text;
    });

export interface WizardSituation {
  readonly device: {
    /** Empty while a new device has not appeared yet. */
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
  /** What the newest look of this run at each check said. */
  readonly measured?: readonly CheckResult[];
  /** Somebody in this home depends on a care device, which may need the router and the internet. */
  readonly careInHome?: boolean;
}

export interface Wizard {
  readonly id: string;
  readonly task: WizardTask;
  /** The checks that it brings to an end; empty for setup, validate and delete. */
  readonly fixes: readonly string[];
  /** Of those, the ones that only the owner can answer: it may begin before anything was found. */
  readonly answers?: readonly string[];
  readonly title: Text;
  readonly minutes: number;
  /** False when it does not suit this device. */
  suits?(situation: WizardSituation): boolean;
  /** Pure: asked again after each answer, so a choice can change what follows. */
  steps(situation: WizardSituation): readonly WizardStep[];
}
