/** What a pretend program knows: the ground that each picture and test starts from. */
import type {
  Annotation,
  AppState,
  Catalogue,
  CheckStanding,
  CheckSummary,
  HistoryEvent,
  Settings,
  WizardRun,
} from '../../../electron/ipc-contract.ts';
import type { DeviceReport, Report, ScanEvent } from '../../../scanners/core/model.ts';
import type { NetworkChoice } from '../../../scanners/core/options.ts';
import { concluded } from '../../../scanners/reports/home-standing.ts';
import { sampleCatalogue } from './catalogue.ts';
import { reportOf } from './report.ts';
import { standingsOf } from './standings.ts';

export interface Scenario {
  readonly app: AppState;
  readonly networks: readonly NetworkChoice[];
  readonly catalogue: Catalogue;
  readonly report?: Report;
  readonly checks: readonly CheckSummary[];
  readonly standings: readonly CheckStanding[];
  readonly history: readonly HistoryEvent[];
  readonly runs: readonly WizardRun[];
  /** Told to a page as soon as it asks for the state: a check that is on its way. */
  readonly events: readonly ScanEvent[];
}

export const now = '2026-11-22T14:32:00.000Z';

export const homeNetwork: NetworkChoice = {
  id: 'aa:bb:cc:00:11:22 192.168.1.0/24',
  interface: 'eth0',
  address: '192.168.1.20',
  range: '192.168.1.0/24',
  gateway: '192.168.1.1',
  allowed: true,
};

export const defaultSettings: Settings = {
  language: 'en',
  theme: 'light',
  contrast: 'system',
  motion: 'less',
  textSize: 100,
  depth: 'standard',
  nmap: 'auto',
  keepInTray: true,
  startAtLogin: false,
  schedule: { on: true, everyHours: 24 },
  notifications: true,
  updates: true,
  quietHours: { on: true, from: '22:00', to: '07:00' },
  keepChecks: 50,
};

export const cameraName: Annotation = {
  device: 'camera',
  name: 'Camera by the drive',
  room: 'Drive',
  ignored: [],
  careWaived: false,
  thorough: false,
};

const summary = (devices: readonly DeviceReport[], at: string): CheckSummary => ({
  id: `check ${at}`,
  network: homeNetwork.id,
  startedAt: at,
  finishedAt: at,
  status: 'complete',
  by: 'person',
  devices: devices.length,
  needAttention: devices.filter((device) => device.findings.length > 0).length,
});

/** Checks of the three weeks before, newest first: a home that got better. */
const earlierChecks = (last: CheckSummary): readonly CheckSummary[] =>
  [3, 4, 4, 6, 5, 7, 8].map((needAttention, at) => ({
    ...last,
    id: `check earlier ${at}`,
    startedAt: new Date(Date.parse(now) - (at + 1) * 3 * 86_400_000).toISOString(),
    finishedAt: new Date(Date.parse(now) - (at + 1) * 3 * 86_400_000 + 240_000).toISOString(),
    devices: 14 - Math.floor(at / 2),
    needAttention,
  }));

/** A program that has checked a home with these devices; none means that it never checked. */
export function scenario(
  devices?: readonly DeviceReport[],
  settings: Partial<Settings> = {},
  more: Partial<Omit<Scenario, 'app'>> & { app?: Partial<AppState> } = {},
): Scenario {
  const { catalogue = sampleCatalogue } = more;
  const report = devices && concluded(reportOf(devices, now), catalogue);
  const last = devices && summary(devices, now);
  const checks = last ? [last, ...earlierChecks(last)] : [];
  return {
    networks: [homeNetwork],
    catalogue,
    checks,
    standings: standingsOf(checks, devices ?? []),
    history: [],
    runs: [],
    events: [],
    ...(report && { report }),
    ...more,
    app: {
      version: '0.1.0',
      testBuild: false,
      platform: 'linux',
      demo: false,
      engine: 'ready',
      storage: 'ready',
      updates: 'up-to-date',
      settings: { ...defaultSettings, ...settings },
      consents: [{ network: homeNetwork, at: now, careful: true, logins: true }],
      annotations: [cameraName],
      problems: [],
      ...(last && { lastCheck: last }),
      ...more.app,
    },
  };
}
