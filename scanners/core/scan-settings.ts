import type { Door, NetworkInterface } from '../net/network.ts';
import type { Depth } from './define.ts';
import type { Members } from './members.ts';
import type { Memory } from './options.ts';

export interface ScanSettings {
  readonly members: Members;
  readonly door: Door;
  readonly on: NetworkInterface;
  /** Addresses to wake and look for. */
  readonly addresses: readonly string[];
  readonly ownAddresses: readonly string[];
  readonly depth: Depth;
  readonly careful: boolean;
  readonly logins: boolean;
  readonly thorough?: 'all' | readonly string[];
  readonly memory: Memory;
  /** How long to listen for devices, in milliseconds. */
  readonly listenMs: number;
  readonly only?: Only;
  readonly signal: AbortSignal;
  /** Aborted when listening is over. */
  readonly window: AbortController;
  readonly now: () => number;
}

/** Keep to one device and to these ports of it, or to devices that no earlier check met; all others are only noticed. */
export type Only = { readonly device: string; readonly ports?: readonly number[] } | 'new';

export interface ScanListener {
  /** Something about a device is new. */
  changed(device: string): void;
  merged(from: string, into: string): void;
  broken(member: string, error: unknown): void;
}
