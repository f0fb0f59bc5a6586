/** The homes that the gallery shows. */

import type { Settings } from '../../../electron/ipc-contract.ts';
import { settingsChange } from '../../../electron/schemas/settings.ts';
import type { DeviceReport, ScanEvent } from '../../../scanners/core/model.ts';
import { kinds } from '../../../scanners/core/model.ts';
import familyHouse from '../../fixtures/homes/family-house.json' with { type: 'json' };
import { device } from '../../support/sample-home/device.ts';
import { sampleHistory } from '../../support/sample-home/history.ts';
import { hostileHistory, hostileHome } from '../../support/sample-home/hostile-home.ts';
import { judgedDevices, wholeCatalogue } from '../../support/sample-home/judged-home.ts';
import { lifeRuns } from '../../support/sample-home/life-play.ts';
import { mockUpHome } from '../../support/sample-home/mock-up-home.ts';
import { network, reportOf } from '../../support/sample-home/report.ts';
import { homeNetwork, now, type Scenario, scenario } from '../../support/sample-home/scenario.ts';
import { finishedRun, runAt, sampleWait } from '../../support/sample-home/wizard-play.ts';

type Make = (settings: unknown) => Scenario;

const chosen = (settings: unknown): Partial<Settings> =>
  JSON.parse(JSON.stringify(settingsChange.parse(settings)));

const of =
  (devices?: readonly DeviceReport[], more: Parameters<typeof scenario>[2] = {}): Make =>
  (settings) =>
    scenario(devices, chosen(settings), more);

const began = Date.parse(now);
const at = (seconds: number) => new Date(began + seconds * 1000).toISOString();

/** A check after two minutes: eleven devices, some of them still being looked at. */
const halfway: readonly ScanEvent[] = [
  { type: 'started', at: at(0), network },
  ...mockUpHome.slice(0, 11).map(
    (one, index): ScanEvent => ({
      type: 'device',
      at: at(index),
      device: one,
      looking: index % 3 === 0,
    }),
  ),
  { type: 'progress', at: at(105), phase: 'asking', fraction: 0.46, devices: 11, asked: 4 },
];

const checkingNow = {
  id: 'check-1',
  network: homeNetwork.id,
  startedAt: now,
  depth: 'standard',
  by: 'person',
  stopping: false,
} as const;

const refusedNetwork = {
  ...homeNetwork,
  id: 'public',
  range: '81.2.69.0/24',
  allowed: false,
  code: 'public',
} as const;

const homeOf = (length: number) =>
  Array.from({ length }, (_, index) =>
    device(
      {
        id: `device-${index}`,
        kind: kinds[index % kinds.length] ?? 'unknown',
        manufacturer: ['Acme', 'Umbrella', 'Initech'][index % 3] ?? 'Acme',
        model: `Model ${index}`,
      },
      index % 4 === 0 ? 'UUUUUUUUUUUUU' : 'PPPPPPUUUUUPP',
    ),
  );

const thisComputer: DeviceReport = {
  ...device({ id: 'here', kind: 'computer' }, 'UUUUUUUUUUUUU'),
  role: 'this-computer',
};

export const scenarios: Readonly<Record<string, Make>> = {
  'mock-up': of(mockUpHome, { history: sampleHistory, runs: [] }),
  'left-open': of(mockUpHome, { runs: [runAt(2)] }),
  'ended-not-fixed': of(mockUpHome, { runs: [finishedRun('not-fixed')] }),
  waiting: of(mockUpHome, {
    runs: [runAt(2, { step: sampleWait, work: { state: 'working', since: now, until: at(300) } })],
  }),
  'not-reached': of(mockUpHome, {
    runs: [runAt(4, { work: { state: 'done', at: now, reached: false, met: false, before: [], after: [] } })],
  }),
  ...Object.fromEntries(
    Object.entries(lifeRuns).map(([name, run]) => [`life-${name}`, of(mockUpHome, { runs: [run] })]),
  ),
  'first-run': of(undefined, { app: { consents: [] } }),
  'two-networks': of(undefined, {
    app: { consents: [] },
    networks: [homeNetwork, { ...homeNetwork, id: 'wifi', interface: 'wlan0', range: '192.168.7.0/24' }],
  }),
  'no-network': of(undefined, { app: { consents: [] }, networks: [] }),
  refused: of(undefined, { app: { consents: [] }, networks: [refusedNetwork] }),
  'not-checked': of(),
  checking: of(undefined, {
    events: halfway,
    app: { running: checkingNow },
  }),
  'another-network': of(mockUpHome, { networks: [{ ...homeNetwork, id: 'other' }] }),
  demo: of(mockUpHome, { app: { demo: true }, runs: [] }),
  'demo-before': of(undefined, { app: { demo: true, consents: [] } }),
  update: of(mockUpHome, { app: { updates: 'available' } }),
  'update-fetching': of(mockUpHome, { app: { updates: 'fetching' } }),
  'update-unknown': of(mockUpHome, { app: { updates: 'unknown' } }),
  offline: of(mockUpHome, { networks: [] }),
  stopped: of(mockUpHome, { report: reportOf(mockUpHome.slice(0, 6), now, 'cancelled') }),
  'broke-off': of(mockUpHome, { report: reportOf(mockUpHome.slice(0, 6), now, 'partial') }),
  'blocked-mac': of([thisComputer], { app: { platform: 'mac' } }),
  'blocked-windows': of([thisComputer], { app: { platform: 'windows' } }),
  'blocked-linux': of([thisComputer]),
  nothing: of([]),
  one: of(mockUpHome.filter((one) => one.id === 'hue')),
  sixty: of(homeOf(60)),
  'five-hundred': of(homeOf(500)),
  'long-history': of(mockUpHome, {
    history: Array.from({ length: 100_000 }, (_, index) => ({
      id: 100_000 - index,
      at: at(-index * 600),
      type: 'device-back',
      device: 'hue',
    })),
  }),
  hostile: of(hostileHome, { history: hostileHistory }),
  'hostile-checking': of(undefined, {
    events: hostileHome.map((one) => ({ type: 'device', at: at(1), device: one, looking: true })),
    app: { running: checkingNow },
  }),
  judged: of(judgedDevices(familyHouse), { catalogue: wholeCatalogue }),
  restarting: of(mockUpHome, { app: { engine: 'restarting', updates: 'available' } }),
  broken: of(mockUpHome, { app: { engine: 'stopped', storage: 'unavailable' } }),
};
