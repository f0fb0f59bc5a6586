import type { Socket } from 'node:net';
import type { Kind } from '../core/model.ts';

/** What a finding of a check on an emulated device must be. */
export interface ExpectedFinding {
  readonly check: string;
  readonly result: 'fail' | 'weak';
  readonly port?: number;
}

/** What an emulated device really is: the answer that a scan is compared with. */
export interface EmulatorTruth {
  readonly kind: Kind;
  /** Kinds that would be as right, where the device itself leaves it open. */
  readonly otherKinds?: readonly Kind[];
  readonly manufacturer?: string;
  /** Names that would be as right: the firm behind a brand, the maker of the device below other firmware. */
  readonly otherManufacturers?: readonly string[];
  readonly model?: string;
  /** Present only where the device tells it without a login. */
  readonly firmware?: string;
  readonly name?: string;
  /** TCP ports that are open after the start. */
  readonly tcp: readonly number[];
  readonly findings: readonly ExpectedFinding[];
  /** It does everything right: whatever is measured on it, no finding may come of it. */
  readonly clean?: true;
}

/** Something that a careful scan never does to a device. */
export type HarmKind =
  | 'raw-print-connection'
  | 'raw-print-bytes'
  | 'lockout'
  | 'reboot'
  | 'careful-touch'
  | 'state-change'
  | 'packet-off-lan'
  /** More packets in one second than a home is promised. */
  | 'packet-flood'
  | 'misplaced-credential';

export interface Harm {
  readonly kind: HarmKind;
  readonly amount: number;
  readonly detail: string;
}

export interface Peer {
  readonly address: string;
  readonly port: number;
}

/** A UDP port of a device, through which it also speaks first. */
export interface UdpPort {
  send(data: Uint8Array, to: Peer): void;
}

/** A request that came inside TLS, where nobody else can read it. */
export interface EncryptedRequest {
  readonly port: number;
  /** The first line: method, path, version. */
  readonly request: string;
  /** The SOAPAction, Content-Type and Authorization headers; empty where there is none. */
  readonly action: string;
  readonly type: string;
  readonly login: string;
  readonly status: number;
  /** As Latin-1, 1024 bytes at most, where it is known. */
  readonly body?: string;
}

export type UdpReceiver = (data: Uint8Array, from: Peer, port: UdpPort) => void;

/** The machine that an emulator runs on: a namespace of the lab, or a loopback address of the demo home. */
export interface EmulatorHost {
  readonly address: string;
  /** Lower case, colons. */
  readonly mac: string;
  listenTcp(port: number, accept: (socket: Socket) => void): void;
  /** `groups` are the multicast groups that the port joins. Broadcasts arrive without any. */
  listenUdp(port: number, receive: UdpReceiver, groups?: readonly string[]): UdpPort;
  /** Calls `action` every `everyMs` milliseconds until the device is stopped. */
  repeat(everyMs: number, action: () => void): void;
  harm(kind: HarmKind, amount: number, detail: string): void;
  /** Notes what came inside TLS, for a judge who knows of every login attempt; without one the emulator judges itself. */
  note?(request: EncryptedRequest): void;
}

/** What the owner of a device can do to it, for fixes that end in a recheck. */
export interface Controls {
  setPassword?(password: string): void;
  factoryReset?(): void;
  /** What else can be changed in its settings, by name. */
  readonly changes?: Readonly<Record<string, () => void>>;
}

export interface Emulator {
  readonly id: string;
  /** The address of the first such device; the first three bytes are the maker's. */
  readonly mac: string;
  readonly truth: EmulatorTruth;
  /** It is on Wi-Fi, so a factory reset takes it off the network. */
  readonly forgetsWifi?: true;
  /** Starts one device of this type. All of its state belongs to this call. */
  start(host: EmulatorHost): Controls;
}

/** Gives a device file its type. */
export function defineEmulator<const T extends Emulator>(emulator: T): T {
  return emulator;
}
