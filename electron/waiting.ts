/** Waiting until a device was seen to leave, return, fall silent or be ready to pair: short checks, again and again. */
import { randomUUID } from 'node:crypto';
import type { WaitCondition } from '../scanners/core/define.ts';
import type { Report } from '../scanners/core/model.ts';
import type { Checks } from './checks.ts';
import { Refusal } from './problems.ts';
import type { ScanLink } from './scan-link.ts';
import type { StoreLink } from './store-link.ts';

export interface WaitWorld {
  readonly store: Pick<StoreLink, 'ask'>;
  readonly scan: Pick<ScanLink, 'ask' | 'start'>;
  readonly checks: Pick<Checks, 'consented'>;
  /** Between two looks. */
  readonly pauseMs: number;
}

export interface Wait {
  readonly device: string;
  readonly condition: WaitCondition;
  readonly atMostMinutes: number;
  readonly signal: AbortSignal;
}

const minuteMs = 60_000;

/** A device that missed one look may only have been slow. */
const missesToHaveLeft = 2;

/** The check that says that a device waits to be set up. */
const pairingCheck = 'unfinished-setup';

/** True when it came to pass in time. */
export type WaitFor = (wait: Wait) => Promise<boolean>;

export function waitIn({ store, scan, checks, pauseMs }: WaitWorld): WaitFor {
  return async ({ device, condition, atMostMinutes, signal }) => {
    const known = await store.ask('device', { device });
    if (known.network === undefined || !known.report) throw new Refusal('not-known');
    const { network } = await checks.consented(known.network);
    const devices = await store.ask('memory', { network: network.id });
    const met = new Set(devices.map(({ id }) => id));
    const everywhere = condition.seen === 'new-device' || condition.seen === 'pairing-mode';
    scan.start();

    const look = (): Promise<Report> =>
      scan.ask('check', {
        run: randomUUID(),
        network,
        ...(everywhere ? {} : { hosts: known.report?.addresses ?? [] }),
        depth: 'quick',
        careful: false,
        logins: false,
        nmap: 'never',
        devices,
      });

    const end = Date.now() + atMostMinutes * minuteMs;
    let missedSince: number | undefined;
    let misses = 0;
    while (!signal.aborted && Date.now() < end) {
      const startedAt = Date.now();
      const report = await look();
      const here = report.devices.find(({ id }) => id === device);
      misses = here ? 0 : misses + 1;
      missedSince = here ? undefined : (missedSince ?? startedAt);
      if (condition.seen === 'returned' && here) return true;
      if (condition.seen === 'left' && misses >= missesToHaveLeft) return true;
      if (condition.seen === 'silent' && missedSince !== undefined)
        if (Date.now() - missedSince >= condition.minutes * minuteMs) return true;
      if (condition.seen === 'new-device' && report.devices.some(({ id }) => !met.has(id))) return true;
      if (condition.seen === 'pairing-mode' && report.devices.some(waitsToPair)) return true;
      await pause(pauseMs, signal);
    }
    return false;
  };
}

const waitsToPair = ({ findings }: Report['devices'][number]): boolean =>
  findings.some(({ check }) => check === pairingCheck);

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
