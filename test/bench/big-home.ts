/** A data folder of a home that is larger than any: written through the store, as the app would have done. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { openTalk } from '../../electron/host-talk.ts';
import type { CheckSummary } from '../../electron/schemas/history.ts';
import type { NewHistoryEvent } from '../../electron/store-contract.ts';
import { mainForStore, storeSide } from '../../electron/store-contract.ts';
import { serveStore } from '../../electron/store-service.ts';
import type { DeviceReport } from '../../scanners/core/model.ts';
import type { NetworkChoice } from '../../scanners/core/options.ts';
import { rejudge } from '../../scanners/core/rejudge.ts';
import { savedReport } from '../../scanners/core/shapes.ts';
import { facts, members } from '../../scanners/index.ts';
import { joinedPorts } from '../support/ports.ts';
import { aReport } from '../support/report.ts';

const homes = path.resolve(import.meta.dirname, '../fixtures/homes');
const began = Date.parse('2026-01-01T10:00:00Z');
const span = 300 * 86_400_000;
const eventsAtOnce = 5000;

/** Devices as a check leaves them: those of the sample homes, over and over, each with an id of its own. */
export async function manyDevices(count: number): Promise<readonly DeviceReport[]> {
  const samples: DeviceReport[] = [];
  for (const file of (await fs.readdir(homes)).filter((name) => name.endsWith('.json'))) {
    const saved = savedReport.parse(JSON.parse(await fs.readFile(path.join(homes, file), 'utf8')));
    const { network, devices, observations = [], finishedAt } = saved;
    samples.push(
      ...rejudge({ network, devices, observations, now: Date.parse(finishedAt) }, members, facts).filter(
        ({ role }) => role === undefined,
      ),
    );
  }
  return Array.from({ length: count }, (_, index) => {
    const sample = samples[index % samples.length];
    if (!sample) throw new Error('There is no sample home.');
    return { ...sample, id: `device-${index}`, addresses: [`10.0.${index >> 8}.${index & 255}`] };
  });
}

const network: NetworkChoice = {
  id: 'home',
  interface: 'eth0',
  address: '10.0.3.1',
  range: '10.0.0.0/22',
  allowed: true,
};

const summary: Omit<CheckSummary, 'id' | 'startedAt'> = {
  network: network.id,
  status: 'complete',
  by: 'schedule',
  devices: 0,
  needAttention: 0,
};

const kinds = ['port-opened', 'port-closed', 'device-gone', 'device-back', 'firmware-changed'] as const;

function line(index: number, devices: number, events: number): NewHistoryEvent {
  return {
    at: new Date(began + index * (span / events)).toISOString(),
    type: kinds[index % kinds.length] ?? 'device-gone',
    device: `device-${index % devices}`,
    deviceName: `Device ${index % devices}`,
    before: `${index}`,
    after: `${index + 1}`,
  };
}

/** Fills an empty folder with one kept check of `devices` and a history of `events` lines. */
export async function fillBigHome(folder: string, devices: number, events: number): Promise<void> {
  const found = await manyDevices(devices);
  const service = serveStore(folder);
  const [mainEnd, storeEnd] = joinedPorts();
  openTalk(storeEnd, storeSide, mainForStore, service.handlers);
  const { ask } = openTalk(mainEnd, mainForStore, storeSide, {});
  await ask('open', {});
  await ask('consent-save', { network, at: new Date(began).toISOString(), careful: false, logins: false });
  for (let from = 0; from < events; from += eventsAtOnce) {
    const at = new Date(began + from * (span / events)).toISOString();
    const some = from + eventsAtOnce >= events ? found : [];
    await ask('check-ended', {
      summary: {
        ...summary,
        id: `check-${from}`,
        startedAt: at,
        finishedAt: at,
        devices: some.length,
        needAttention: some.filter(({ findings }) => findings.length > 0).length,
      },
      report: { ...aReport({ devices: some }), startedAt: at, finishedAt: at },
      events: Array.from({ length: Math.min(eventsAtOnce, events - from) }, (_, index) =>
        line(from + index, devices, events),
      ),
      keep: 50,
    });
  }
  service.close();
}
