/** Waiting until something is seen on the network: short looks, again and again. What counts is the engine's `watch.ts`. */
import { randomUUID } from 'node:crypto';
import type { WaitCondition } from '../scanners/core/define.ts';
import { interruptedBy } from '../scanners/core/interruption.ts';
import type { DeviceReport, Report } from '../scanners/core/model.ts';
import { type Waited, watchFor } from '../scanners/core/watch.ts';
import type { Checks } from './checks.ts';
import { logError } from './log.ts';
import { Refusal } from './problems.ts';
import type { ScanLink } from './scan-link.ts';
import type { StoreLink } from './store-link.ts';

export interface WaitWorld {
  readonly store: Pick<StoreLink, 'ask'>;
  readonly scan: Pick<ScanLink, 'ask' | 'start'>;
  readonly checks: Pick<Checks, 'consented'>;
  /** Between two looks. */
  readonly pauseMs: number;
  /** How long a minute of a wizard lasts. */
  readonly minuteMs: number;
  tellDevice(device: DeviceReport): void;
}

export interface Wait {
  /** Missing when a new device is waited for. */
  readonly device?: string;
  /** The network to wait on; the device's own unless told. */
  readonly network?: string;
  readonly condition: WaitCondition;
  readonly atMostMinutes: number;
  readonly signal: AbortSignal;
  /** Called when the first look is over and nothing has happened yet. */
  readonly lookedOnce?: () => Promise<void>;
}

export type WaitFor = (wait: Wait) => Promise<Waited>;

export function waitIn({ store, scan, checks, pauseMs, minuteMs, tellDevice }: WaitWorld): WaitFor {
  return async ({ device, network: on, condition, atMostMinutes, signal, lookedOnce }) => {
    const known = device === undefined ? undefined : await store.ask('device', { device });
    const networkId = known?.network ?? on;
    if (networkId === undefined || (device !== undefined && !known?.report)) throw new Refusal('not-known');
    await checks.consented(networkId);
    const devices = await store.ask('memory', { network: networkId });
    scan.start();

    /** Nothing when this computer has no such network just now, as while the router restarts. */
    async function look(): Promise<Report | undefined> {
      const here = await checks.consented(networkId ?? '').catch((error: unknown) => {
        if (error instanceof Refusal && error.code === 'network-gone') return undefined;
        throw error;
      });
      if (!here) return undefined;
      const run = randomUUID();
      const stop = () => void scan.ask('stop', { run }).catch((error: unknown) => logError('wait', error));
      signal.addEventListener('abort', stop, { once: true });
      try {
        const report = await scan.ask('check', {
          run,
          network: here.network,
          focus: device === undefined ? { on: 'new' } : { on: 'device', device },
          depth: 'quick',
          careful: false,
          logins: false,
          nmap: 'never',
          devices,
        });
        return interruptedBy(report) ? undefined : report;
      } finally {
        signal.removeEventListener('abort', stop);
      }
    }

    // In a home that was never checked, what is there at the start is not new.
    const unmet = condition.seen === 'new-device' && devices.length === 0 ? await look() : undefined;
    const home = unmet?.devices ?? devices.flatMap(({ report }) => report ?? []);
    const startedAt = Date.now();
    const end = startedAt + atMostMinutes * minuteMs;
    const watching = watchFor({
      condition,
      ...(known?.report ? { before: known.report } : {}),
      home,
      startedAt,
      minuteMs,
    });
    let looked = false;
    while (!signal.aborted && Date.now() < end) {
      const report = await look();
      if (signal.aborted) break;
      const waited = watching.see({ at: Date.now(), ...(report ? { devices: report.devices } : {}) });
      if (waited && report && condition.seen === 'new-device')
        await keepFound(report, waited.seen.found, networkId);
      if (waited) return waited;
      if (!looked) await lookedOnce?.();
      looked = true;
      await pause(pauseMs, signal);
    }
    return watching.giveUp(Date.now());
  };

  /** A new device is known from now on, so that the wizard can go on with it. */
  async function keepFound(report: Report, found: readonly string[], network: string): Promise<void> {
    for (const device of report.devices.filter(({ id }) => found.includes(id))) {
      const observations = report.observations?.filter((seen) => seen.device === device.id) ?? [];
      await store.ask('device-found', { network, report: device, observations });
      tellDevice(device);
    }
  }
}

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
