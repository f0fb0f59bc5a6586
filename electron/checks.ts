/** Checks of the whole home: one at a time, from consent to history. */
import { randomUUID } from 'node:crypto';
import { changesSince } from '../scanners/core/changes.ts';
import type { Change, DeviceReport, NetworkReport, Report, ScanEvent } from '../scanners/core/model.ts';
import type { NetworkChoice } from '../scanners/core/options.ts';
import { logError } from './log.ts';
import { attachedNetworks } from './networks.ts';
import { outlineOf } from './outline.ts';
import { problem, problemOf, Refusal } from './problems.ts';
import type { ScanLink } from './scan-link.ts';
import type { Consent } from './schemas/app-state.ts';
import type { CheckSummary, HistoryEvent } from './schemas/history.ts';
import type { Status } from './status.ts';
import type { NewHistoryEvent } from './store-contract.ts';
import type { StoreLink } from './store-link.ts';

export interface CheckOrder {
  readonly networkId: string;
  readonly depth: 'quick' | 'standard' | 'full';
  readonly careful: boolean;
  readonly logins: boolean;
}

export interface Checks {
  start(order: CheckOrder, by: CheckSummary['by']): Promise<string>;
  /** False when nothing is running. */
  stop(): boolean;
  /** Ends all that is looked at, before the computer sleeps and wakes up who knows where. */
  goToSleep(): void;
  /** Stops, and waits until what was found is kept; not for long. */
  wrapUp(): Promise<void>;
  /** What the engine tells of a run. */
  hear(run: string, event: ScanEvent): void;
  /** The network as it is now, with the owner's consent for it; refuses when either is missing. */
  consented(networkId: string): Promise<{ network: NetworkChoice; consent: Consent }>;
}

export interface CheckWorld {
  readonly status: Status;
  readonly store: Pick<StoreLink, 'ask'>;
  readonly scan: Pick<ScanLink, 'ask' | 'start'>;
  readonly version: string;
  tell(check: string, event: ScanEvent): void;
  record(events: readonly HistoryEvent[]): void;
  /** After a check by itself. */
  notify(changes: readonly Change[]): void;
}

const wrapUpAtMostMs = 3000;

/** What is kept of a running check, in case that the engine does not live to report. */
interface Running {
  readonly summary: CheckSummary;
  readonly devices: Map<string, DeviceReport>;
  network?: NetworkReport;
  stopping: boolean;
  asleep: boolean;
  ended: Promise<void>;
}

export function runChecks(world: CheckWorld): Checks {
  const { status, store, scan } = world;
  let running: Running | undefined;

  async function consented(networkId: string) {
    const consent = status.now.consents.find(({ network }) => network.id === networkId);
    if (!consent) throw new Refusal('no-consent');
    const network = (await attachedNetworks(scan, status.now.consents)).find(({ id }) => id === networkId);
    if (!network) throw new Refusal('network-gone');
    if (!network.allowed) throw new Refusal('network-refused');
    return { network, consent };
  }

  const stopRun = ({ summary }: Running) => {
    scan.ask('stop', { run: summary.id }).catch((error: unknown) => logError('stop', error));
  };

  const endForSleep = () => {
    scan.ask('go-to-sleep', {}).catch((error: unknown) => logError('sleep', error));
  };

  async function carryOut(now: Running, order: CheckOrder): Promise<void> {
    const { network, consent } = await consented(order.networkId);
    const devices = await store.ask('memory', { network: network.id });
    const earlier = await earlierReports(store, network.id);
    const thorough = status.now.annotations.flatMap((said) => (said.thorough ? [said.device] : []));
    const asked = scan.ask('check', {
      run: now.summary.id,
      network,
      depth: order.depth,
      careful: order.careful && consent.careful,
      logins: order.logins && consent.logins,
      thorough,
      nmap: status.now.settings.nmap,
      devices,
    });
    // Stop may have been pressed, or the lid shut, before there was anything to stop.
    if (now.stopping) stopRun(now);
    if (now.asleep) endForSleep();
    const report = await asked.catch((error: unknown) => {
      logError('check', error);
      return brokenOff(now, world.version);
    });
    await finish(
      now,
      report,
      new Set(devices.map(({ id }) => id)),
      devices.flatMap(({ observations }) => observations),
      earlier,
    );
  }

  async function finish(
    { summary }: Running,
    report: Report,
    known: ReadonlySet<string>,
    seenBefore: NonNullable<Report['observations']>,
    earlier: readonly Report[],
  ): Promise<void> {
    const [last, ...older] = earlier;
    const reports = last ? [{ ...last, observations: seenBefore }, ...older] : [];
    const changes = changesSince({ reports, known }, report);
    const whole: Report = { ...report, changes };
    const ended: CheckSummary = {
      ...summary,
      finishedAt: report.finishedAt,
      status: report.status,
      devices: report.summary.devices,
      needAttention: report.summary.needAttention,
    };
    const events = linesOf(ended, whole);
    const keep = status.now.settings.keepChecks;
    const saved = await store
      .ask('check-ended', { summary: ended, report: whole, events, keep })
      .catch((error) => {
        logError('check-ended', error);
        status.tell(problem('not-saved'));
        return [];
      });
    running = undefined;
    status.change({ lastCheck: ended });
    status.forget('running');
    world.tell(summary.id, { type: 'finished', at: report.finishedAt, report: outlineOf(whole) });
    world.record(saved);
    if (summary.by === 'schedule') world.notify(changes);
  }

  function stop(): boolean {
    if (!running || !status.now.running) return false;
    status.change({ running: { ...status.now.running, stopping: true } });
    running.stopping = true;
    stopRun(running);
    return true;
  }

  return {
    consented,
    stop,
    goToSleep() {
      if (running) running.asleep = true;
      if (status.now.engine === 'ready') endForSleep();
    },
    async wrapUp() {
      if (!running || !stop()) return;
      await Promise.race([running.ended, new Promise((resolve) => setTimeout(resolve, wrapUpAtMostMs))]);
    },
    async start(order, by) {
      if (running) throw new Refusal('check-running');
      scan.start();
      const startedAt = new Date().toISOString();
      const summary: CheckSummary = {
        id: randomUUID(),
        network: order.networkId,
        startedAt,
        status: 'running',
        by,
        devices: 0,
        needAttention: 0,
      };
      const now: Running = {
        summary,
        devices: new Map(),
        stopping: false,
        asleep: false,
        ended: Promise.resolve(),
      };
      running = now;
      try {
        await consented(order.networkId);
        await store.ask('check-begun', summary);
        status.settle('check-interrupted');
      } catch (error) {
        running = undefined;
        throw error;
      }
      status.change({
        running: {
          id: summary.id,
          network: order.networkId,
          startedAt,
          depth: order.depth,
          by,
          stopping: false,
        },
      });
      now.ended = carryOut(now, order).catch((error: unknown) => {
        logError('check', error);
        running = undefined;
        status.forget('running');
        status.tell(problemOf(error, 'not-saved'));
      });
      return summary.id;
    },
    hear(run, event) {
      if (running?.summary.id !== run) return;
      if (event.type === 'started') running.network = event.network;
      if (event.type === 'device') running.devices.set(event.device.id, event.device);
      if (event.type === 'merged') running.devices.delete(event.from);
      world.tell(run, event);
    },
  };
}

/** What was found until the engine was lost. It says of itself that it is not whole. */
function brokenOff({ summary, devices, network }: Running, version: string): Report {
  const found = [...devices.values()];
  return {
    format: 'homelatch-report',
    version: 1,
    app: version,
    status: 'partial',
    startedAt: summary.startedAt,
    finishedAt: new Date().toISOString(),
    problems: [problem('check-broke-off')],
    network: network ?? { interface: '', address: '', ranges: [], dnsServers: [] },
    summary: {
      devices: found.length,
      needAttention: found.filter(({ findings }) => findings.length > 0).length,
      checksRun: 0,
    },
    devices: found,
    changes: [],
  };
}

/** The two newest complete checks of the same network. */
async function earlierReports(store: Pick<StoreLink, 'ask'>, network: string): Promise<Report[]> {
  const kept = (await store.ask('checks-list', {})).filter(
    (check) => check.network === network && check.status === 'complete',
  );
  const reports: Report[] = [];
  for (const { id } of kept.slice(0, 2)) {
    const { report } = await store.ask('check-report', { check: id });
    if (report) reports.push(report);
  }
  return reports;
}

function linesOf(summary: CheckSummary, report: Report): NewHistoryEvent[] {
  const called = new Map(report.devices.map(({ id, name, model }) => [id, name ?? model]));
  return [
    ...report.changes.map(({ type, device, before, after, at }): NewHistoryEvent => {
      const name = device === undefined ? undefined : called.get(device);
      return {
        type,
        at,
        scan: summary.id,
        ...(device === undefined ? {} : { device }),
        ...(name === undefined ? {} : { deviceName: name }),
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
    }),
    { type: 'check-finished', at: report.finishedAt, scan: summary.id, after: report.status },
  ];
}
