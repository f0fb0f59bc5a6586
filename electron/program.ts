/** Puts the parts together: state, the two processes, checks, wizards, the schedule, and what the page may ask. */
import type { BrowserWindow } from 'electron';
import { app } from 'electron';
import type { Change, DeviceReport } from '../scanners/core/model.ts';
import type { Language } from '../scanners/core/text.ts';
import { acceptIn } from './accepting.ts';
import { annotateIn } from './annotate.ts';
import { runChecks } from './checks.ts';
import { handlersFor } from './handlers.ts';
import type { HostState } from './host-process.ts';
import type { EventData, EventName } from './ipc-contract.ts';
import { type ChannelHandlers, tellThePage } from './ipc-main.ts';
import type { Notice } from './monitor/notifications.ts';
import { reminderNotice } from './monitor/reminders.ts';
import { attachedNetworks, otherRouter } from './networks.ts';
import { problem, Refusal } from './problems.ts';
import { recheckIn } from './recheck.ts';
import { linkScan } from './scan-link.ts';
import type { AppState } from './schemas/app-state.ts';
import type { HistoryEvent } from './schemas/history.ts';
import { changed, defaultSettings } from './settings.ts';
import { keepStatus, type Status } from './status.ts';
import type { Opened } from './store-contract.ts';
import { linkStore } from './store-link.ts';
import type { UpdateKeeper } from './updates/keep-updated.ts';
import { waitIn } from './waiting.ts';
import { guideIn } from './wizards.ts';

export interface ProgramOptions {
  readonly demo: boolean;
  readonly dataFolder: string;
  window(): BrowserWindow | undefined;
  /** Changes that a check by itself brought. */
  notify(changes: readonly Change[]): void;
  settingsChanged(): void;
  enterHome(demo: boolean): Promise<void>;
  readonly updates: Pick<UpdateKeeper, 'state' | 'install'>;
}

export interface Program {
  readonly status: Status;
  readonly handlers: ChannelHandlers;
  /** Resolves when the person's data is open, or is known to stay shut. */
  readonly ready: Promise<void>;
  language(): Language;
  tell<E extends EventName>(name: E, data: EventData<E>): void;
  /** What a wizard wanted to remind the person of, now that its day has come. */
  reminder(): Promise<Notice | undefined>;
  /** Starts a check with what the owner allowed, as the tray and the schedule do. */
  checkNow(by: 'person' | 'schedule'): Promise<void>;
  start(): Promise<void>;
  /** Ends what is being looked at, before the computer sleeps and wakes up who knows where. */
  goToSleep(): void;
  /** Whether something is going on that a new start would break off. */
  busy(): boolean;
  /** In the pretend home there is nobody to ask: its first check starts at once. */
  showDemo(): Promise<void>;
  end(): Promise<void>;
}

const pauseBetweenLooksMs = 8000;

/** Nobody waits ten real minutes for a device that is only pretended. */
const minuteInDemoMs = 5000;
const pauseInDemoMs = 500;

const platforms: Readonly<Record<string, AppState['platform']>> = {
  linux: 'linux',
  darwin: 'mac',
  win32: 'windows',
};

/** The oldest Electron that may be given to people; older ones are for development and tests. */
const oldestSupportedElectron = 42;

export function composeProgram(options: ProgramOptions): Program {
  let ending = false;
  const tell: Program['tell'] = (name, data) => {
    if (!ending) tellThePage(options.window()?.webContents, name, data);
  };

  const status = keepStatus(
    {
      version: app.getVersion(),
      testBuild: Number.parseInt(process.versions.electron, 10) < oldestSupportedElectron,
      platform: platforms[process.platform] ?? 'other',
      demo: options.demo,
      engine: 'starting',
      storage: 'starting',
      updates: options.updates.state,
      settings: defaultSettings,
      consents: [],
      annotations: [],
      problems: [],
    },
    (state) => tell('app:event', { type: 'state', state }),
  );

  function engineIs(engine: HostState): void {
    status.change({ engine });
    if (engine === 'stopped' && !ending) status.tell(problem('engine-stopped'));
  }

  function adopt(opened: Opened): void {
    status.change({
      storage: opened.state,
      settings: changed(defaultSettings, opened.settings),
      consents: opened.consents,
      annotations: opened.annotations,
      ...(opened.lastCheck ? { lastCheck: opened.lastCheck } : {}),
    });
    if (!opened.lastCheck) status.forget('lastCheck');
    if (opened.problem) status.tell(opened.problem);
    if (opened.interrupted > 0) status.tell(problem('check-interrupted'));
    options.settingsChanged();
    becomeReady();
  }

  const record = (lines: readonly HistoryEvent[]) => {
    for (const event of lines) tell('app:event', { type: 'history', event });
  };

  let becomeReady: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => {
    becomeReady = resolve;
  });
  const store = linkStore(options.dataFolder, adopt, () => {
    becomeReady();
    if (!ending) {
      status.change({ storage: 'unavailable' });
      status.tell(problem('data-unavailable'));
    }
  });
  const scan = linkScan({
    demo: options.demo,
    version: app.getVersion(),
    ledger: {
      'ledger-read': () => store.ask('ledger-read', {}),
      'ledger-append': (entry) => store.ask('ledger-append', entry),
    },
    event: (run, event) => checks.hear(run, event),
    changed: engineIs,
  });
  const checks = runChecks({
    status,
    store,
    scan,
    version: app.getVersion(),
    tell: (check, event) => tell('scan:event', { check, event }),
    record,
    notify: options.notify,
  });
  const tellDevice = (device: DeviceReport) => tell('app:event', { type: 'device', device });
  const minuteMs = options.demo ? minuteInDemoMs : 60_000;
  async function consentedHere() {
    scan.start();
    const attached = await attachedNetworks(scan, status.now.consents);
    return status.now.consents.find(({ network }) => attached.some(({ id }) => id === network.id));
  }
  const annotate = annotateIn(status, store);
  const recheck = recheckIn({
    status,
    store,
    scan,
    checks,
    tellDevice,
    record,
  });
  const wizards = guideIn({
    store,
    scan,
    recheck,
    accept: acceptIn({ store, scan, checks }),
    demo: options.demo,
    minuteMs,
    waitFor: waitIn({
      store,
      scan,
      checks,
      pauseMs: options.demo ? pauseInDemoMs : pauseBetweenLooksMs,
      minuteMs,
      tellDevice,
    }),
    networkNow: async () => {
      const here = await consentedHere();
      if (!here) throw new Refusal('no-consent');
      return here.network.id;
    },
    annotate: (change) => annotate(change),
    tell: (run) => tell('wizard:event', run),
    record,
  });
  const language = (): Language => {
    const { language: chosen } = status.now.settings;
    if (chosen !== 'system') return chosen;
    return app.getLocale().toLowerCase().startsWith('cy') ? 'cy' : 'en';
  };

  const handlers = handlersFor({
    status,
    store,
    scan,
    checks,
    recheck,
    wizards,
    annotate,
    window: options.window,
    language,
    adopt,
    settingsChanged: options.settingsChanged,
    enterHome: options.enterHome,
    installUpdate: options.updates.install,
  });

  const toldOf = new Set<string>();

  /** Nothing is checked behind a router that the owner did not agree to; that it is another one is told, once. */
  async function tellOfRouter(): Promise<void> {
    const other = otherRouter(await attachedNetworks(scan, status.now.consents), status.now.consents);
    if (!other || toldOf.has(other.network)) return;
    toldOf.add(other.network);
    const { before, after } = other;
    const change = { type: 'gateway-changed', before, after, at: new Date().toISOString() } as const;
    record([await store.ask('history-add', change)]);
    options.notify([change]);
  }

  return {
    status,
    ready,
    language,
    tell,
    handlers,
    async reminder() {
      return reminderNotice(await wizards.due(), language());
    },
    async checkNow(by) {
      const consent = await consentedHere();
      if (!consent) {
        await tellOfRouter();
        return;
      }
      const { network, careful, logins } = consent;
      await checks.start({ networkId: network.id, depth: status.now.settings.depth, careful, logins }, by);
    },
    async start() {
      scan.start();
      adopt(await store.start());
    },
    goToSleep: checks.goToSleep,
    busy: () => status.now.running !== undefined || wizards.working(),
    async showDemo() {
      if (status.now.lastCheck) return;
      const [network] = await handlers['networks:list']({});
      if (!network) return;
      await handlers['consent:give']({ networkId: network.id });
      await checks.start({ networkId: network.id, depth: 'quick', careful: true, logins: true }, 'person');
    },
    async end() {
      ending = true;
      await checks.wrapUp();
      await scan.end();
      await store.end();
    },
  };
}
