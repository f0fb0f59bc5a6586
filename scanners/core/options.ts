/** What a check is asked to do, what it may remember, and what the computer's networks look like. */
import type { Answer, Depth, IdentityKey } from './define.ts';
import type { Offer } from './guide.ts';
import type { Attempt, CheckResult, DeviceReport, Finding, NetworkReport, Observation } from './model.ts';
import type { Text } from './text.ts';

/** A network that this computer is attached to, and whether it may be checked. */
export interface NetworkChoice {
  /** Gateway MAC and range: what consent is stored under. */
  readonly id: string;
  readonly interface: string;
  readonly address: string;
  readonly range: string;
  readonly gateway?: string;
  readonly allowed: boolean;
  /** Why it may not be checked. */
  readonly code?: 'public' | 'carrier-nat' | 'vpn' | 'virtual' | 'too-large';
  readonly why?: Text;
}

/** A device as earlier checks left it. */
export interface KnownDevice {
  readonly id: string;
  readonly keys: readonly IdentityKey[];
  readonly fragile: boolean;
  /** Checks in a row that looked for it and did not see it; 0 unless told. */
  readonly missed?: number;
  /** What the owner calls it. */
  readonly ownerName?: string;
  /** The owner chose that this device of the careful kind may be tested like any other. */
  readonly careWaived?: boolean;
  readonly answers: readonly Answer[];
  /** What its last check saw. */
  readonly observations: readonly Observation[];
  /** Its report in the last check that saw it. */
  readonly report?: DeviceReport;
}

/** One login attempt in the ledger. Kept by MAC address and by device, so that neither a new address nor a rebuilt database resets the count. */
export interface LedgerEntry {
  readonly device: string;
  readonly mac?: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly wrong: boolean;
  readonly locked: boolean;
}

/** Where the attempt ledger is kept. Reading fails loudly: without a ledger nothing is tried. */
export interface LedgerStorage {
  read(): Promise<readonly LedgerEntry[]>;
  /** Durable when it resolves. Called before an attempt is sent. */
  append(entry: LedgerEntry): Promise<void>;
}

/** What earlier checks and the owner left behind. */
export interface Memory {
  /** As the last check saw it. */
  readonly network?: NetworkReport;
  readonly devices: readonly KnownDevice[];
  readonly ledger: LedgerStorage;
}

export interface CheckOptions {
  /** The consented network. */
  readonly network: NetworkChoice;
  /** CIDR ranges to keep to, inside the network's own; all of it unless told. */
  readonly ranges?: readonly string[];
  /** Only these addresses, inside the network. */
  readonly hosts?: readonly string[];
  readonly depth: Depth;
  /** The owner switched careful probes on for this network. */
  readonly careful: boolean;
  /** The owner switched login attempts on for this network. */
  readonly logins: boolean;
  /** Devices for which the owner chose three tries for each login service. */
  readonly thorough?: 'all' | readonly string[];
  readonly nmap: 'auto' | 'never';
  /**
   * A short look at one known device, wherever it is by now, or at whatever is new. All others are only noticed. It listens
   * for a few seconds and knocks where the device had doors.
   */
  readonly focus?: { readonly on: 'device'; readonly device: string } | { readonly on: 'new' };
  /** For the whole check; no limit unless told. */
  readonly timeoutMs?: number;
  readonly keepObservations: boolean;
  readonly memory: Memory;
}

export interface RecheckOptions extends CheckOptions {
  readonly device: string;
  /** None named: all that there are, as far as the owner's switches for careful probes and logins go. */
  readonly checks: readonly string[];
}

export interface AcceptOptions extends CheckOptions {
  readonly device: string;
  readonly offer: Offer['action'];
}

/** Before and after, for the checks that were run again on one device. */
export interface RecheckResult {
  readonly device: string;
  /** False when it did not answer: then nothing is proven. */
  readonly reached: boolean;
  readonly before: readonly CheckResult[];
  readonly after: readonly CheckResult[];
  readonly findings: readonly Finding[];
  readonly attempts: readonly Attempt[];
  readonly report?: DeviceReport;
  /** All that is known of the device now: what was looked at again, and the rest as earlier checks saw it. */
  readonly observations: readonly Observation[];
  readonly network: NetworkReport;
}
