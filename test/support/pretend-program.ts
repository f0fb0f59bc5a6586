/** The main process without Electron: real state, real storage, and an engine that answers as a test says. */

import { acceptIn } from '../../electron/accepting.ts';
import { annotateIn } from '../../electron/annotate.ts';
import { type Checks, runChecks } from '../../electron/checks.ts';
import { openTalk } from '../../electron/host-talk.ts';
import type { EventData } from '../../electron/ipc-contract.ts';
import { type Recheck, recheckIn } from '../../electron/recheck.ts';
import { mainForScan, scanSide } from '../../electron/scan-contract.ts';
import { serveEngine } from '../../electron/scan-service.ts';
import type { AppState } from '../../electron/schemas/app-state.ts';
import type { HistoryEvent } from '../../electron/schemas/history.ts';
import type { WizardRun } from '../../electron/schemas/wizard.ts';
import { changed, defaultSettings } from '../../electron/settings.ts';
import { keepStatus, type Status } from '../../electron/status.ts';
import { mainForStore, storeSide } from '../../electron/store-contract.ts';
import { serveStore } from '../../electron/store-service.ts';
import { guideIn, type Wizards } from '../../electron/wizards.ts';
import type { ScanEvent } from '../../scanners/core/model.ts';
import { joinedPorts } from './ports.ts';
import { homeNetwork, type PretendHome, pretendEngine, sawNothing } from './pretend-engine.ts';

export interface PretendProgram {
  readonly status: Status;
  readonly checks: Checks;
  readonly recheck: Recheck;
  readonly wizards: Wizards;
  readonly home: PretendHome;
  readonly told: {
    events: ScanEvent[];
    runs: WizardRun[];
    history: HistoryEvent[];
    devices: EventData<'app:event'>[];
  };
  readonly store: ReturnType<typeof openTalk<typeof mainForStore, typeof storeSide>>;
  /** Ends the scanning process as a crash would. */
  killScan(): void;
  close(): void;
}

const startState: AppState = {
  version: '0.1.0',
  testBuild: true,
  platform: 'linux',
  demo: false,
  engine: 'ready',
  storage: 'ready',
  updates: 'inactive',
  settings: defaultSettings,
  consents: [],
  annotations: [],
  problems: [],
};

/** Opens the data folder as a start of the program does. */
export async function startPretendProgram(folder: string, home: PretendHome): Promise<PretendProgram> {
  const told: PretendProgram['told'] = { events: [], runs: [], history: [], devices: [] };
  const storing = serveStore(folder);
  const [toStore, atStore] = joinedPorts();
  openTalk(atStore, storeSide, mainForStore, storing.handlers);
  const store = openTalk(toStore, mainForStore, storeSide, {});

  const [toScan, atScan] = joinedPorts();
  const ledger = {
    read: () => store.ask('ledger-read', {}),
    append: async (entry: Parameters<typeof store.ask<'ledger-append'>>[1]) => {
      await store.ask('ledger-append', entry);
    },
  };
  const service = serveEngine(
    pretendEngine(home),
    ledger,
    (news) => scanEnd.tell('event', news),
    async () => undefined,
  );
  const scanEnd = openTalk(atScan, scanSide, mainForScan, service.handlers);
  const talk = openTalk(toScan, mainForScan, scanSide, {
    'ledger-read': () => store.ask('ledger-read', {}),
    'ledger-append': (entry) => store.ask('ledger-append', entry),
  });
  const scan = { ask: talk.ask, start: () => undefined };

  const status = keepStatus(startState, () => undefined);
  const opened = await store.ask('open', {});
  status.change({
    settings: changed(defaultSettings, opened.settings),
    consents: opened.consents,
    ...(opened.lastCheck ? { lastCheck: opened.lastCheck } : {}),
  });
  const record = (events: readonly HistoryEvent[]) => told.history.push(...events);
  const checks = runChecks({
    status,
    store,
    scan,
    version: '0.1.0',
    tell: (_check, event) => told.events.push(event),
    record,
    notify: () => undefined,
  });
  talk.on('event', ({ run, event }) => checks.hear(run, event));
  const recheck = recheckIn({
    status,
    store,
    scan,
    checks,
    tellDevice: (device) => told.devices.push({ type: 'device', device }),
    record,
  });
  const wizards = guideIn({
    store,
    scan,
    recheck,
    accept: acceptIn({ store, scan, checks }),
    demo: false,
    minuteMs: 60_000,
    waitFor: async (wait) => (await home.wait?.(wait)) ?? sawNothing,
    networkNow: async () => 'n1',
    annotate: annotateIn(status, store),
    tell: (run) => told.runs.push(run),
    record,
  });
  return {
    status,
    checks,
    recheck,
    wizards,
    home,
    told,
    store,
    killScan: () => talk.close('killed'),
    close: () => storing.close(),
  };
}

/** The owner says that the network is theirs. */
export async function giveConsent({ status, store }: PretendProgram): Promise<void> {
  const consent = { network: homeNetwork, at: '2026-11-22T09:00:00.000Z', careful: false, logins: true };
  await store.ask('consent-save', consent);
  status.change({ consents: [consent] });
}
