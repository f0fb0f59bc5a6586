import type { LedgerEntry, LedgerStorage } from './options.ts';

const minute = 60_000;
/** Hikvision counts failures over 30 minutes and Netgear for as long; the next window starts a minute later. */
const shortWindowMs = 31 * minute;
const longWindowMs = 24 * 60 * minute;
const mostShort = 2;
const mostLong = 4;
/** Lockouts that count by time between tries are rare below this. */
export const leastGapMs = 5000;

export type Allowance =
  | { readonly allowed: true; readonly waitMs: number }
  | { readonly allowed: false; readonly reason: 'locked' }
  | { readonly allowed: false; readonly reason: 'budget'; readonly until: number };

export interface Tried {
  readonly device: string;
  readonly mac?: string;
}

/** The record of login attempts that keeps every device below what would lock it. */
export class Ledger {
  private readonly storage: LedgerStorage;
  private readonly now: () => number;

  constructor(storage: LedgerStorage, now: () => number = Date.now) {
    this.storage = storage;
    this.now = now;
  }

  /** Whether one more try is allowed, over all protocols of the device together. `extra` raises the short count for a thorough run. */
  async allowance(device: Tried, extra = 0): Promise<Allowance> {
    // Read anew each time: another check may have tried in the meantime.
    const own = (await this.storage.read()).filter((entry) => isSame(entry, device));
    if (own.some((entry) => entry.locked)) return { allowed: false, reason: 'locked' };
    const now = this.now();
    const wrong = own.filter((entry) => entry.wrong && !isCleared(entry, own)).map((entry) => entry.at);
    for (const [windowMs, most] of [
      [shortWindowMs, mostShort + extra],
      [longWindowMs, mostLong + extra],
    ] as const) {
      const inside = wrong.filter((at) => at > now - windowMs && at <= now).sort((a, b) => a - b);
      const freeing = inside[inside.length - most];
      if (freeing !== undefined) return { allowed: false, reason: 'budget', until: freeing + windowMs };
    }
    const last = Math.max(0, ...own.map((entry) => entry.at).filter((at) => at <= now));
    return { allowed: true, waitMs: Math.max(0, last + leastGapMs - now) };
  }

  /** Written down as wrong before the attempt is sent: a crash in between must not lose it. */
  async begin(device: Tried): Promise<number> {
    const at = this.now();
    await this.storage.append({ ...device, at, wrong: true, locked: false });
    return at;
  }

  /** Takes back the wrong of an attempt that was accepted. */
  async clear(device: Tried, at: number): Promise<void> {
    await this.storage.append({ ...device, at, wrong: false, locked: false });
  }

  /** From now on this device is never tried again. */
  async lock(device: Tried, at: number): Promise<void> {
    await this.storage.append({ ...device, at, wrong: true, locked: true });
  }
}

function isSame(entry: LedgerEntry, device: Tried): boolean {
  return entry.device === device.device || (entry.mac !== undefined && entry.mac === device.mac);
}

function isCleared(entry: LedgerEntry, all: readonly LedgerEntry[]): boolean {
  return all.some((other) => other.at === entry.at && !other.wrong);
}
