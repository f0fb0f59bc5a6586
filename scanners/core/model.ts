/** The values that the whole program speaks in. Types only, all of them plain JSON. */
import type { Text } from './text.ts';

/** How strongly a probe touches a device. A check never goes past what the owner allowed. */
export type Touch = 'listens' | 'asks' | 'careful' | 'logs-in';

export const kinds = [
  'router',
  'access-point',
  'switch',
  'printer',
  'nas',
  'computer',
  'phone',
  'tablet',
  'tv',
  'media-player',
  'speaker',
  'voice-assistant',
  'camera',
  'doorbell',
  'hub',
  'light',
  'plug',
  'thermostat',
  'lock',
  'alarm',
  'sensor',
  'appliance',
  'vacuum',
  'wearable',
  'console',
  'toy',
  'telecare',
  'server',
  'ev-charger',
  'solar',
  'intercom',
  'unknown',
] as const;
export type Kind = (typeof kinds)[number];

/** `unknown` means that we could not look. It is never folded into another answer. */
export type Result = 'pass' | 'weak' | 'fail' | 'unknown' | 'not-applicable';

/** How we know: measured on the network now, stated by the manufacturer, told by the owner, or not at all. */
export type Proof = 'measured' | 'manufacturer' | 'owner' | 'none';

export type Severity = 'critical' | 'high' | 'medium' | 'low';

export type Transport = 'tcp' | 'udp';

/** Where on a device something was seen. */
export interface ServiceAddress {
  readonly transport: Transport;
  readonly port: number;
}

export interface Service extends ServiceAddress {
  readonly state: 'open' | 'closed' | 'silent';
  readonly protocol?: string;
  readonly product?: string;
  readonly version?: string;
  readonly tls?: boolean;
}

/** One thing that one probe saw at one moment. Never an opinion. */
export interface Observation<T = unknown> {
  readonly id: string;
  readonly fact: string;
  readonly device: string;
  readonly service?: ServiceAddress;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** The discovery, probe or login that saw it. */
  readonly by: string;
  readonly value: T;
}

export type IdentityKeyType =
  | 'homekit'
  | 'matter'
  | 'udn'
  | 'cast'
  | 'printer'
  | 'serial'
  | 'ssh'
  | 'tls'
  | 'mac'
  | 'private-mac-name'
  | 'mac-at-address'
  | 'address';

/** Something that tells one device from another, for longer than an address does. */
export interface IdentityKey {
  readonly type: IdentityKeyType;
  readonly value: string;
}

/** What a device is, as far as we can tell, and why we think so. */
export interface Identity {
  readonly kind: Kind;
  /** 0 to 1. */
  readonly kindConfidence: number;
  readonly manufacturer?: string;
  readonly model?: string;
  readonly firmware?: string;
  /** What the owner or the device calls it: the device's own words, cleaned, never ours. */
  readonly name?: string;
  /** Observation ids. */
  readonly evidence: readonly string[];
}

/** One answer of one check about one device, or about one service of it. */
export interface Judgement {
  readonly result: Result;
  readonly proof: Proof;
  readonly reason: Text;
  /** Observation ids. */
  readonly evidence: readonly string[];
  readonly service?: ServiceAddress;
}

export interface CheckResult<Words = Text> {
  readonly id: string;
  readonly result: Result;
  readonly proof: Proof;
  readonly reason: Words;
  readonly evidence: readonly string[];
  /** Provisions of ETSI EN 303 645 that the check bears on; told in an exported report. */
  readonly provisions?: readonly string[];
}

/** A check's answer that asks for something to be done. */
export interface Finding<Words = Text> {
  readonly check: string;
  readonly guideline: number;
  readonly result: 'fail' | 'weak';
  readonly severity: Severity;
  readonly proof: Proof;
  readonly service?: ServiceAddress;
  readonly title: Words;
  readonly reason: Words;
  readonly evidence: readonly string[];
  /** The wizard that leads to its end, where there is one. */
  readonly wizard?: string;
}

/** What the checks of one guideline say together about one device. */
export interface GuidelineVerdict<Words = Text> {
  readonly number: number;
  readonly verdict: Result;
  readonly proof: Proof;
  /** How many of its checks could be answered, of how many that apply. */
  readonly looked: number;
  readonly of: number;
  readonly checks: readonly CheckResult<Words>[];
}

export type AttemptOutcome = 'accepted' | 'refused' | 'locked' | 'unclear' | 'any-password-accepted';

/** A login that was tried. The password is not kept anywhere. */
export interface Attempt {
  readonly service: ServiceAddress;
  readonly account: string;
  readonly at: string;
  readonly outcome: AttemptOutcome;
}

/** What somebody's safety, health or help hangs on. A router carries care when a care alarm may reach its service through it. */
export type CareUse =
  | 'telecare'
  | 'medical'
  | 'alarm'
  | 'lock'
  | 'hearing'
  | 'voice-assistant'
  | 'carries-care';

/** Words for the person who depends on a device, and for whoever cares for them. */
export interface CareAdvice<Words = Text> {
  readonly use: CareUse;
  /** One sentence that says what it is for. */
  readonly what: Words;
  /** Whom to call before anything about it is changed. */
  readonly whoToCall: Words;
  /** What must stay plugged in, and what to mind. */
  readonly keepOn: readonly Words[];
  /** What Homelatch does and does not do with it. */
  readonly ourCare: Words;
  /** Dated facts, such as the end of the analogue telephone network. */
  readonly facts: readonly CareFact<Words>[];
}

export interface CareFact<Words = Text> {
  readonly text: Words;
  readonly source: string;
  /** The day on which that page said so, `YYYY-MM-DD`. */
  readonly checked: string;
}

export interface DeviceReport<Words = Text> {
  readonly id: string;
  readonly addresses: readonly string[];
  readonly mac?: string;
  readonly macVendor?: string;
  readonly manufacturer?: string;
  readonly kind: Kind;
  readonly kindConfidence: number;
  readonly model?: string;
  readonly firmware?: string;
  readonly name?: string;
  readonly hostnames: readonly string[];
  /** The discoveries that saw it: neighbour, mdns, ssdp … */
  readonly seenBy: readonly string[];
  readonly fragile: boolean;
  /** It stopped answering during the check, so that not all of it was looked at. */
  readonly stoppedAnswering?: true;
  /** Telecare, medical, alarm, lock, voice assistant: handled with extra care. */
  readonly care: boolean;
  /** What to know before anything about it is changed, where somebody may depend on it. */
  readonly careAdvice?: CareAdvice<Words>;
  /** This computer itself, or the home's gateway. */
  readonly role?: 'this-computer' | 'gateway';
  readonly services: readonly Service[];
  readonly findings: readonly Finding<Words>[];
  /** 13, in the Code's order. */
  readonly guidelines: readonly GuidelineVerdict<Words>[];
  readonly attempts: readonly Attempt[];
  /** Observation ids behind the identity. */
  readonly identifiedBy: readonly string[];
  /** What it is known by in the next check; not part of an exported report. */
  readonly keys?: readonly IdentityKey[];
}

export type ChangeType =
  | 'device-new'
  | 'device-gone'
  | 'device-back'
  | 'port-opened'
  | 'port-closed'
  | 'certificate-changed'
  | 'host-key-changed'
  | 'firmware-changed'
  | 'address-changed'
  | 'name-changed'
  | 'dns-server-changed'
  | 'gateway-changed'
  | 'port-mapping-added'
  | 'finding-new'
  | 'finding-fixed';

export interface Change {
  readonly type: ChangeType;
  readonly device?: string;
  readonly before?: string;
  readonly after?: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

export interface NetworkReport {
  readonly interface: string;
  readonly address: string;
  readonly ranges: readonly string[];
  readonly gateway?: string;
  readonly dnsServers: readonly string[];
}

export type ReportStatus = 'complete' | 'cancelled' | 'partial';

export interface Problem<Words = Text> {
  readonly code: string;
  readonly message: Words;
}

/** How the whole home stands under one guideline: how many devices got which answer. Never a single score. */
export interface GuidelineStanding {
  readonly number: number;
  readonly devices: Readonly<Record<Result, number>>;
  /** The devices with something to do under it, the worst first. */
  readonly needing: readonly string[];
  /** Questions answered, of those that apply, over all devices. */
  readonly looked: number;
  readonly of: number;
}

/** One thing to do before others, and why this one. */
export interface FirstThing<Words = Text> {
  readonly device: string;
  readonly check: string;
  readonly guideline: number;
  readonly result: 'fail' | 'weak';
  readonly severity: Severity;
  readonly title: Words;
  /** What was seen. */
  readonly reason: Words;
  /** Why that matters. */
  readonly why: Words;
  /** Whom to call before anything is changed, where somebody depends on the device. */
  readonly callFirst?: Words;
  readonly wizard?: string;
}

/** What could not be answered, by what an answer would take. */
export interface Unanswered<Words = Text> {
  readonly of: number;
  readonly answered: number;
  /** Needs the closer checks, which the owner switches on. */
  readonly closer: number;
  /** Only the owner can say. */
  readonly owner: number;
  /** The maker has not said. */
  readonly maker: number;
  /** The device gave no sign of it. */
  readonly silent: number;
  /** The same in plain words. */
  readonly words: Words;
}

/** How many devices got which answer to one check. */
export interface CheckStanding {
  readonly id: string;
  readonly devices: Readonly<Record<Result, number>>;
}

/** The home as a whole. */
export interface HomeStanding<Words = Text> {
  readonly guidelines: readonly GuidelineStanding[];
  readonly checks: readonly CheckStanding[];
  /** At most three. */
  readonly first: readonly FirstThing<Words>[];
  readonly unanswered: Unanswered<Words>;
}

/** One finished check of a home. Words are in all languages inside the program, in one in an exported file. */
export interface Report<Words = Text> {
  readonly format: 'homelatch-report';
  readonly version: 1;
  readonly app: string;
  readonly status: ReportStatus;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly problems: readonly Problem<Words>[];
  readonly network: NetworkReport;
  readonly summary: { readonly devices: number; readonly needAttention: number; readonly checksRun: number };
  /** Worked out from the devices when the report is shown or written down; never stored. */
  readonly home?: HomeStanding<Words>;
  readonly devices: readonly DeviceReport<Words>[];
  readonly changes: readonly Change[];
  readonly observations?: readonly Observation[];
}

/** What a check tells while it runs. The last one is always `finished`. */
export type ScanEvent<Words = Text> =
  | { readonly type: 'started'; readonly at: string; readonly network: NetworkReport }
  | {
      readonly type: 'progress';
      readonly at: string;
      readonly phase: 'finding' | 'asking' | 'judging';
      /** 0 to 1, never less than before. */
      readonly fraction: number;
      readonly devices: number;
      /** Devices with nothing left to ask. */
      readonly asked: number;
    }
  | {
      readonly type: 'device';
      readonly at: string;
      readonly device: DeviceReport<Words>;
      readonly looking: boolean;
    }
  | { readonly type: 'merged'; readonly at: string; readonly from: string; readonly into: string }
  | { readonly type: 'problem'; readonly at: string; readonly problem: Problem<Words> }
  | { readonly type: 'finished'; readonly at: string; readonly report: Report<Words> };
