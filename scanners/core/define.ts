/** The contracts of every member family. A member is one file with one of these as its default export. */
import type { Host, LocalNetwork, NetworkInterface } from '../net/network.ts';
import type { Fact, Facts } from './facts.ts';
import type { Wizard } from './guide.ts';
import type {
  Identity,
  IdentityKey,
  Judgement,
  Kind,
  Observation,
  Result,
  Service,
  ServiceAddress,
  Severity,
  Touch,
} from './model.ts';
import type { Text } from './text.ts';

export type {
  StepRecord,
  WaitCondition,
  Wizard,
  WizardSituation,
  WizardStep,
  WizardTask,
} from './guide.ts';
export type { IdentityKey, IdentityKeyType } from './model.ts';

// ── Finding devices ─────────────────────────────────────────────────────────────────────────────────────────────────

/** A sign of life from an address. */
export interface Sighting {
  /** IPv4 or IPv6 text; a link-local IPv6 address carries its zone. */
  readonly address: string;
  readonly mac?: string;
  /** The hardware address answers for other devices too: a repeater or a router that forwards (proxy ARP, RFC 1027). */
  readonly macShared?: boolean;
  /** Somebody else said so: it adds to the device that is known at this address, and makes none. */
  readonly hearsay?: boolean;
  readonly hostname?: string;
  readonly keys?: readonly IdentityKey[];
}

/** Records what was seen on a device. The value is parsed by the fact's shape; what does not fit is dropped. */
export type Observe = <T>(kind: Fact<T>, value: NoInfer<T>, service?: ServiceAddress) => void;

export interface DiscoveryContext {
  readonly network: LocalNetwork;
  /** The interfaces of the consented network. */
  readonly interfaces: readonly NetworkInterface[];
  /** Every IPv4 address to look at, our own left out. */
  readonly addresses: readonly string[];
  /** Ends the listening window. A discovery returns soon after it, or earlier when it has nothing more to hear. */
  readonly signal: AbortSignal;
  /** Tells of a device at an address; answers with the way to record what was seen there. Out-of-scope addresses are dropped. */
  sight(sighting: Sighting): Observe;
}

/** One way to find devices. */
export interface Discovery {
  readonly id: string;
  readonly touch: 'listens' | 'asks';
  readonly gives: readonly Fact<unknown>[];
  run(context: DiscoveryContext): Promise<void>;
}

// ── Looking at one device ───────────────────────────────────────────────────────────────────────────────────────────

/** One place for a probe to look. The engine never looks at the same place of a device twice in one check. */
export interface Target {
  readonly service?: ServiceAddress;
  /** Tells targets of one service apart, for example a path. */
  readonly key?: string;
}

export interface ProbeContext {
  /** The device's one way to be talked to; it reaches no other address. */
  readonly host: Host;
  readonly facts: Facts;
  /** The identity so far. */
  readonly identity: Identity;
  readonly signal: AbortSignal;
  /** Ports to keep to, when only a known few are to be looked at again. */
  readonly onlyPorts?: readonly number[];
  readonly depth: Depth;
  readonly observe: Observe;
  /** Tells of another key or name of this device, learned by looking. */
  sight(sighting: Omit<Sighting, 'address'>): void;
}

export type Depth = 'quick' | 'standard' | 'full';

/** One thing looked at on a device. It always answers: a missing observation means that nobody looked. */
export interface Probe {
  readonly id: string;
  readonly touch: Touch;
  readonly needs: readonly Fact<unknown>[];
  readonly gives: readonly Fact<unknown>[];
  /** Where to look, given what is known by now. Asked again whenever a needed fact arrives. */
  targets(facts: Facts, identity: Identity): readonly Target[];
  run(target: Target, context: ProbeContext): Promise<void>;
}

// ── Trying a well-known login ───────────────────────────────────────────────────────────────────────────────────────

export type LoginProtocol =
  | 'http-basic'
  | 'http-digest'
  | 'http-form'
  | 'ftp'
  | 'telnet'
  | 'ssh'
  | 'rtsp'
  | 'mqtt'
  | 'snmp'
  | 'onvif'
  | 'vnc'
  | 'smb'
  | 'redis';

/** A service where a login was positively seen. */
export interface LoginDoor {
  readonly service: ServiceAddress;
  /** What the login says of itself: they choose the credential, and must be unchanged right before a try. */
  readonly realm?: string;
  readonly banner?: string;
  readonly title?: string;
  /** A stranger was let in under a name for guests: then a made-up password for another name is worth one try. */
  readonly guestsEnter?: true;
  /** Path, form name and the like, for the member's own use. */
  readonly detail?: Readonly<Record<string, string>>;
}

export interface Credential {
  readonly account: string;
  readonly password: string;
}

export type TryOutcome =
  /** `marker` says what a stranger could not have got: a protected page, a shell prompt, a 230. */
  | { readonly outcome: 'accepted'; readonly marker: string }
  | { readonly outcome: 'refused'; readonly lockSign?: string }
  | { readonly outcome: 'locked'; readonly lockSign: string }
  | { readonly outcome: 'unclear'; readonly why: string };

export interface LoginContext {
  readonly host: Host;
  readonly facts: Facts;
  readonly signal: AbortSignal;
}

/** One protocol in which a well-known login can be tried. It tries what it is told to, once; the engine decides whether. */
export interface Login {
  readonly id: string;
  readonly protocol: LoginProtocol;
  readonly needs: readonly Fact<unknown>[];
  doors(facts: Facts): readonly LoginDoor[];
  /** Looks again without logging in: the door as it is now, or undefined when it is not the same any more. */
  look(door: LoginDoor, context: LoginContext): Promise<LoginDoor | undefined>;
  attempt(door: LoginDoor, credential: Credential, context: LoginContext): Promise<TryOutcome>;
}

// ── Saying what a device is ─────────────────────────────────────────────────────────────────────────────────────────

/** What one recogniser makes of the facts. Each field stands on its own: the most confident claim of each wins. */
export interface Claim {
  readonly manufacturer?: string;
  readonly model?: string;
  readonly kind?: Kind;
  readonly firmware?: string;
  readonly name?: string;
  /** 0 to 1, for all fields of this claim. */
  readonly confidence: number;
  /** Observation ids. */
  readonly evidence: readonly string[];
}

export interface Recogniser {
  readonly id: string;
  readonly needs: readonly Fact<unknown>[];
  recognise(facts: Facts): readonly Claim[];
}

// ── Judging ─────────────────────────────────────────────────────────────────────────────────────────────────────────

export interface Guideline {
  /** 1 to 13, the Code's order. */
  readonly number: number;
  /** The folder's name. */
  readonly id: string;
  readonly title: Text;
  /** What the Code asks for, in plain words. */
  readonly demand: Text;
  readonly why: Text;
  /** True for 1 to 3, which the UK's PSTI regulations make law. */
  readonly law: boolean;
}

/**
 * Where an answer comes from: heard or asked of the device in every check, measured in the closer checks that the owner
 * switches on, measured in a guided step, known from the maker, or told by the owner.
 */
export const ways = ['listening', 'asking', 'closer', 'guided', 'maker', 'owner'] as const;
export type Way = (typeof ways)[number];

/** The owner's answer to a question, or a wizard's measurement. */
export interface Answer {
  readonly question: string;
  readonly value: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** `measured` when a wizard saw it on the network, `owner` when the person said so. */
  readonly proof: 'measured' | 'owner';
}

/** The rest of the home, for checks that compare devices, and what the computer knows of its own network. */
export interface HomeFacts {
  /** The same fact on all other devices. */
  others<T>(kind: Fact<T>): readonly Observation<T>[];
  identityOf(device: string): Identity | undefined;
  readonly gateway?: string;
  readonly dnsServers: readonly string[];
  readonly devices: number;
}

/** One device and all that is known about it. */
export interface Subject {
  readonly device: string;
  readonly addresses: readonly string[];
  readonly mac?: string;
  readonly macVendor?: string;
  readonly hostnames: readonly string[];
  readonly role?: 'this-computer' | 'gateway';
  readonly care: boolean;
  readonly fragile: boolean;
  readonly facts: Facts;
  readonly identity: Identity;
  readonly services: readonly Service[];
  /** The newest answer to a question. */
  answer(question: string): Answer | undefined;
  /** What earlier checks saw, oldest first; empty in the first check. */
  readonly earlier: Facts;
  /** Whether an earlier check of this home saw it; missing when there was none. */
  readonly seenBefore?: boolean;
  readonly home: HomeFacts;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
}

/** The results that call for words of their own; `not-applicable` says only that the question does not fit. */
export const outcomes = ['fail', 'weak', 'pass', 'unknown'] as const satisfies readonly Result[];
export type Outcome = (typeof outcomes)[number];

export interface CheckText {
  /** The title when there is nothing to fix, as a statement. */
  readonly passed: Text;
  /** The title when there is, as a statement about the device. */
  readonly failed: Text;
  /** Why it matters, in two plain sentences. */
  readonly why: Text;
  /** What to do, in a sentence or two. */
  readonly todo: Text;
}

export interface Check {
  /** Noun, the failing state, equal to the file's name; from the catalogue. */
  readonly id: string;
  /** 1 to 13. */
  readonly guideline: number;
  /** The usual way to an answer, then the others. The tests hold them against what the check reads and proves. */
  readonly ways: readonly [Way, ...(readonly Way[])];
  readonly severity: Severity;
  readonly needs: readonly Fact<unknown>[];
  readonly text: CheckText;
  /** Provisions of ETSI EN 303 645, for example `5.1-1`. */
  readonly provisions: readonly string[];
  /** Paragraph of Schedule 1 of SI 2023/1007, where the law asks for the same. */
  readonly psti?: 1 | 2 | 3;
  /** Test group of ETSI TS 103 701. */
  readonly testGroup?: string;
  /** Address of the page or standard that the check rests on. */
  readonly source: string;
  /** Of fail, weak, pass and unknown those that it cannot give, whatever is seen; its test shows all the others. */
  readonly never?: readonly Outcome[];
  /** Checks that find the same weakness: where one of them tells it, this one counts for its guideline and tells it no second time. */
  readonly restates?: readonly string[];
  /** Why the answer stays unknown for every home, where it does. */
  readonly alwaysUnknown?: Text;
  /** False when the question makes no sense for this device: then the answer is `not-applicable`. */
  applies?(subject: Subject): boolean;
  /** One judgement, or one for each service. None means: cannot tell. */
  judge(subject: Subject): readonly Judgement[];
}

export const defineDiscovery = (discovery: Discovery): Discovery => discovery;
export const defineProbe = (probe: Probe): Probe => probe;
export const defineLogin = (login: Login): Login => login;
export const defineRecogniser = (recogniser: Recogniser): Recogniser => recogniser;
export const defineGuideline = (guideline: Guideline): Guideline => guideline;
export const defineCheck = (check: Check): Check => check;
export const defineWizard = (wizard: Wizard): Wizard => wizard;
