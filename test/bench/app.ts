/** The app with a home of 500 devices and a history of 100,000 lines, in its own runtime under a virtual display. */
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { DeviceReport, ScanEvent } from '../../scanners/core/model.ts';
import type * as bigHome from './big-home.ts';
import { megabytes, processorMs, type Run, startElectron } from './electron-run.ts';
import { type Frames, foundMs, framesWhile, openedMs, shownMs } from './page-times.ts';
import { markdownTable, median, ratio } from './table.ts';

/** Required, not imported: Node finds the names that the embedded SQLite exports only so. */
const { fillBigHome, manyDevices }: typeof bigHome = createRequire(import.meta.url)('./big-home.ts');

const root = path.resolve(import.meta.dirname, '../..');
const bareWindow = path.join(import.meta.dirname, 'bare-window');
const DEVICES = 500;
const EVENTS = 100_000;
const STREAMED = 1000;
const IDLE_MS = 20_000;

/** Times of one start and one walk through the app, in milliseconds. */
interface Walk {
  readonly bare: number;
  readonly usable: number;
  readonly list: number;
  readonly filter: number;
  readonly history: number;
  readonly map: number;
}

/** Needs an app that was bundled before. */
export async function measureApp(runs: number): Promise<string> {
  const streamed = await manyDevices(STREAMED);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'homelatch-bench-'));
  try {
    await fillBigHome(path.join(folder, 'app/demo'), DEVICES, EVENTS);
    const walks: Walk[] = [];
    for (let run = 0; run < runs; run += 1) walks.push(await walk(folder));
    const run = await startApp(folder);
    const frames = await stream(run, streamed);
    const memory = await megabytes(run.app);
    const idle = await inTheTray(run.app);
    await run.app.close();
    return [walkTable(walks), lifeTable(frames, memory, idle)].join('\n\n');
  } finally {
    await fs.rm(folder, { recursive: true, force: true });
  }
}

const startApp = (folder: string): Promise<Run> => startElectron(root, path.join(folder, 'app'), '--demo');

async function walk(folder: string): Promise<Walk> {
  const bare = await startElectron(bareWindow, path.join(folder, 'bare'));
  await bare.app.close();
  const { app, page, headingMs: usable } = await startApp(folder);
  const list = await shownMs(page, '.device-card');
  const filter = await foundMs(page, 'camera');
  const history = await openedMs(page, 'History', '.timeline li');
  const map = await openedMs(page, 'Map', '.network-map');
  await app.close();
  return { bare: bare.headingMs, usable, list, filter, history, map };
}

/** 1,000 devices come in, each of them twice, as a check tells of them. */
async function stream({ app, page }: Run, devices: readonly DeviceReport[]): Promise<Frames> {
  const at = new Date().toISOString();
  const events = devices.flatMap((device): ScanEvent[] =>
    [true, false].map((looking) => ({ type: 'device', at, device, looking })),
  );
  const network = { interface: 'eth0', address: '10.0.3.1', ranges: ['10.0.0.0/22'], dnsServers: [] };
  const tell = (told: readonly unknown[], paced: boolean) =>
    app.evaluate(
      async ({ BrowserWindow }, { messages, pauseMs }) => {
        const [window] = BrowserWindow.getAllWindows();
        for (const [index, message] of messages.entries()) {
          window?.webContents.send('homelatch:tell', ...message);
          if (index % 20 === 19) await new Promise((resolve) => setTimeout(resolve, pauseMs));
        }
      },
      { messages: told.map((event) => ['scan:event', { check: 'bench', event }]), pauseMs: paced ? 50 : 0 },
    );
  await tell([{ type: 'started', at, network }], false);
  await app.evaluate(({ BrowserWindow }) => {
    const event = { type: 'navigate', screen: 'checking' };
    BrowserWindow.getAllWindows()[0]?.webContents.send('homelatch:tell', 'app:event', event);
  });
  await page.locator('.checking').waitFor();
  return framesWhile(page, () => tell(events, true));
}

/** Processor time of a hidden window, as a part of one core. */
async function inTheTray(app: ElectronApplication): Promise<number> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  const before = await processorMs(app);
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS));
  return ((await processorMs(app)) - before) / IDLE_MS;
}

const ms = (time: number) => `${time.toFixed(0)} ms`;

function walkTable(walks: readonly Walk[]): string {
  const of = (part: keyof Walk) => median(walks.map((one) => one[part]));
  return markdownTable(
    [`${DEVICES} devices, ${EVENTS.toLocaleString('en-GB')} lines of history`, 'time', 'goal'],
    [
      ['a bare window of the same runtime', ms(of('bare')), ''],
      ['from the start to a window that can be used', ms(of('usable')), ''],
      ['', ratio(of('usable'), of('bare')), '1.50 ×'],
      ['the list of devices, from the start of the page', ms(of('list')), '1000 ms'],
      ['finding devices by a word', ms(of('filter')), '150 ms'],
      ['the history', ms(of('history')), ''],
      ['the map', ms(of('map')), ''],
    ],
  );
}

function lifeTable({ perSecond, longestMs }: Frames, memory: number, idle: number): string {
  return markdownTable(
    ['while it runs', 'measured', 'goal'],
    [
      [`pictures in a second while ${STREAMED} devices come in`, perSecond.toFixed(1), '60'],
      ['longest time without a new picture', ms(longestMs), ''],
      ['memory of all processes', `${memory.toFixed(0)} MB`, ''],
      ['processor in the tray, of one core', `${(idle * 100).toFixed(1)} %`, ''],
    ],
  );
}
