import type {
  Check,
  Credential,
  Discovery,
  Guideline,
  Login,
  LoginProtocol,
  Probe,
  Recogniser,
  Wizard,
  WizardSituation,
} from './define.ts';
import type { Fact } from './facts.ts';
import type { CareAdvice, CareUse, Identity, Observation } from './model.ts';

/** What is known of a login before the first try; it chooses the credential. */
export type CredentialQuery = Partial<Pick<Identity, 'manufacturer' | 'model' | 'firmware' | 'kind'>> & {
  readonly protocol: LoginProtocol;
  readonly realm?: string;
  readonly banner?: string;
  readonly title?: string;
};

/** What is known of a device before it is touched. */
export interface Glimpse {
  readonly kind?: Identity['kind'];
  readonly macVendor?: string;
  readonly manufacturer?: string;
  readonly model?: string;
}

/** Everything that the engine is given to work with; it knows none of them by name. */
export interface Members {
  readonly discoveries: readonly Discovery[];
  readonly probes: readonly Probe[];
  readonly logins: readonly Login[];
  readonly recognisers: readonly Recogniser[];
  readonly guidelines: readonly Guideline[];
  readonly checks: readonly Check[];
  readonly wizards: readonly Wizard[];
  /** Well-known factory credentials of a login, most fitting first, two at most. */
  credentialsFor(query: CredentialQuery): readonly Credential[];
  macVendor(mac: string): string | undefined;
  /** Makers of Wi-Fi microcontrollers that fall over when they are hurried. */
  fragileMaker(mac: string): boolean;
  /** What somebody depends on a device for, if anybody does. */
  careUse(seen: Glimpse): CareUse | undefined;
  careAdvice(use: CareUse, manufacturer: string | undefined): CareAdvice;
  /** The devices in whose place a guest network answered with its sign-in page. */
  behindSignInPage(
    observations: readonly Observation[],
    addressesOf: (device: string) => ReadonlySet<string>,
  ): ReadonlySet<string>;
}

/** Every fact that some member fills, by id. */
export function factsOf(members: Members, own: readonly Fact<unknown>[]): ReadonlyMap<string, Fact<unknown>> {
  const given = [...members.discoveries, ...members.probes].flatMap((member) => member.gives);
  return new Map([...own, ...given].map((fact) => [fact.id, fact]));
}

/** The wizard that leads a check's finding to its end. */
export function wizardFor(members: Members, check: string, situation?: WizardSituation): Wizard | undefined {
  return members.wizards.find(
    (wizard) => wizard.fixes.includes(check) && (!situation || !wizard.suits || wizard.suits(situation)),
  );
}
