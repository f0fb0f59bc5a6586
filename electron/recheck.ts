/** Checking one device again: by the person, or as a step of a wizard. */
import { randomUUID } from 'node:crypto';
import type { CheckResult, DeviceReport } from '../scanners/core/model.ts';
import type { RecheckResult } from '../scanners/core/options.ts';
import type { Checks } from './checks.ts';
import { Refusal } from './problems.ts';
import type { ScanLink } from './scan-link.ts';
import type { HistoryEvent } from './schemas/history.ts';
import type { Status } from './status.ts';
import type { StoreLink } from './store-link.ts';

export interface RecheckWorld {
  readonly status: Status;
  readonly store: Pick<StoreLink, 'ask'>;
  readonly scan: Pick<ScanLink, 'ask' | 'start'>;
  readonly checks: Pick<Checks, 'consented'>;
  tellDevice(device: DeviceReport): void;
  record(events: readonly HistoryEvent[]): void;
}

export type Recheck = (device: string, checks: readonly string[]) => Promise<RecheckResult>;

const needsFixing = ({ result }: CheckResult): boolean => result === 'fail' || result === 'weak';

/** The checks that asked for something before and pass now. */
export const mended = ({ before, after }: Pick<RecheckResult, 'before' | 'after'>): string[] =>
  before
    .filter(needsFixing)
    .map(({ id }) => id)
    .filter((id) => after.some((now) => now.id === id && now.result === 'pass'));

export function recheckIn({ status, store, scan, checks, tellDevice, record }: RecheckWorld): Recheck {
  return async (device, names) => {
    const known = await store.ask('device', { device });
    if (known.network === undefined) throw new Refusal('not-known');
    const { network, consent } = await checks.consented(known.network);
    scan.start();
    const result = await scan.ask('recheck', {
      run: randomUUID(),
      network,
      depth: 'standard',
      careful: consent.careful,
      logins: consent.logins,
      thorough: status.now.annotations.flatMap((said) => (said.thorough ? [said.device] : [])),
      nmap: 'never',
      devices: await store.ask('memory', { network: network.id }),
      device,
      checks: names,
    });
    status.change(await store.ask('device-rechecked', result));
    if (result.report) tellDevice(result.report);
    const at = new Date().toISOString();
    const name = result.report?.name ?? result.report?.model;
    const line = { at, device, ...(name === undefined ? {} : { deviceName: name }) };
    const fixed = mended(result).map((check) => ({ ...line, type: 'finding-fixed' as const, before: check }));
    const lines = fixed.length > 0 ? fixed : [{ ...line, type: 'rechecked' as const }];
    record(await Promise.all(lines.map((each) => store.ask('history-add', each))));
    return result;
  };
}
