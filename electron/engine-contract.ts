/** The engine as the scanning process uses it. The real one is chosen in `scan-host.ts`; tests bring their own. */
import type { Guideline, WizardSituation, WizardStep } from '../scanners/core/define.ts';
import type { Report, ScanEvent } from '../scanners/core/model.ts';
import type {
  AcceptOptions,
  CheckOptions,
  NetworkChoice,
  RecheckOptions,
  RecheckResult,
} from '../scanners/core/options.ts';
import type { CheckEntry, WizardEntry } from './schemas/catalogue.ts';

export interface Engine {
  /** `consented` are the ids of the networks that their owner agreed to. */
  networks(consented: readonly string[]): Promise<readonly NetworkChoice[]>;
  /** The network under its lasting id. One datagram goes to its router, so its owner must have consented. */
  acquaint(network: NetworkChoice): Promise<NetworkChoice>;
  catalogue(): {
    readonly guidelines: readonly Guideline[];
    readonly checks: readonly CheckEntry[];
    readonly wizards: readonly WizardEntry[];
  };
  check(options: CheckOptions, signal: AbortSignal): AsyncGenerator<ScanEvent, Report>;
  recheck(options: RecheckOptions, signal: AbortSignal): Promise<RecheckResult>;
  accept(options: AcceptOptions, signal: AbortSignal): Promise<boolean>;
  wizardsFor(situation: WizardSituation): readonly WizardEntry[];
  wizardSteps(wizard: string, situation: WizardSituation): readonly WizardStep[];
}
