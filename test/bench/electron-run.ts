/** One run of Electron: from its start to what the bench waits for, and what its processes take. */
import fs from 'node:fs/promises';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');
const clockTicks = 100;

export interface Run {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** From the start of the program until the first heading was there. */
  readonly headingMs: number;
}

/** Starts a program in the development runtime and waits for its first heading. */
export async function startElectron(program: string, folder: string, ...args: string[]): Promise<Run> {
  const dist = (await fs.readFile(path.join(root, '.cache/electron-dist'), 'utf8')).trim();
  const began = performance.now();
  const app = await _electron.launch({
    executablePath: path.join(dist, 'electron'),
    args: ['--no-sandbox', program, `--user-data-dir=${folder}`, ...args],
  });
  const page = await app.firstWindow();
  await page.locator('h1').first().waitFor();
  return { app, page, headingMs: performance.now() - began };
}

async function processesOf(app: ElectronApplication): Promise<readonly number[]> {
  const pids = await app.evaluate(({ app: program }) => program.getAppMetrics().map(({ pid }) => pid));
  return pids;
}

/** What all its processes together hold of the memory, each shared page counted once. */
export async function megabytes(app: ElectronApplication): Promise<number> {
  let kilobytes = 0;
  for (const pid of await processesOf(app)) {
    const rollup = await fs.readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}

/** Processor time that all its processes together have used, in milliseconds. */
export async function processorMs(app: ElectronApplication): Promise<number> {
  let ticks = 0;
  for (const pid of await processesOf(app)) {
    const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    // The name in brackets may hold spaces: proc(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    ticks += Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  }
  return (ticks / clockTicks) * 1000;
}
