/** Starts the real app, in a data folder of its own, and ends it again with its data. */
import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';

const root = path.resolve(import.meta.dirname, '../..');

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly folder: string;
  /** Errors that the page wrote to its console. */
  readonly complaints: readonly string[];
  /** Ends the app; its data stays until the test ends, so that another start can go on with it. */
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The pretend home; true unless told. */
  readonly demo?: boolean;
  /** A folder of an earlier run, to go on with its data. */
  readonly folder?: string;
  readonly args?: readonly string[];
}

const apps: ElectronApplication[] = [];
const folders = new Set<string>();

function newFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-e2e-'));
  folders.add(folder);
  return folder;
}

/** Ends every app that a test started and takes its data away, also when the test failed. */
export async function endApps(): Promise<void> {
  await Promise.allSettled(apps.splice(0).map((app) => app.close()));
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  folders.clear();
}

/** The packaged app where APP_PROGRAM names it, else this checkout in the development runtime. */
function program(): { executablePath: string; first: readonly string[] } {
  const packaged = process.env['APP_PROGRAM'];
  if (packaged) return { executablePath: packaged, first: [] };
  const dist = fs.readFileSync(path.join(root, '.cache/electron-dist'), 'utf8').trim();
  return { executablePath: path.join(dist, 'electron'), first: [root] };
}

/** Chromium's sandbox refuses to run as root, which the lab needs. */
const argsFor = (first: readonly string[], folder: string): string[] => [
  '--no-sandbox',
  ...first,
  `--user-data-dir=${folder}`,
];

/** A plain start, as from a desktop. */
export function startProgram(folder: string, ...args: readonly string[]): ChildProcess {
  const { executablePath, first } = program();
  return spawn(executablePath, [...argsFor(first, folder), '--demo', ...args], { stdio: 'ignore' });
}

/** The program names its utility processes; the one of that name. */
async function pidOf(app: ElectronApplication, name: string): Promise<number> {
  const find = () =>
    app.evaluate(
      ({ app: program }, wanted) => program.getAppMetrics().find((each) => each.name === wanted)?.pid,
      name,
    );
  for (let tries = 0; tries < 50; tries += 1) {
    const pid = await find();
    if (pid !== undefined) return pid;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`there is no process ${name}`);
}

/** Ends one process of the app under test, as a crash would, and waits until the app has noticed. */
export async function crash(app: ElectronApplication, name: string): Promise<void> {
  const pid = await pidOf(app, name);
  process.kill(pid, 'SIGKILL');
  const isListed = () =>
    app.evaluate(({ app: program }, gone) => program.getAppMetrics().some((each) => each.pid === gone), pid);
  while (await isListed()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** The policy that comes with the page. */
export const contentPolicyOf = ({ app }: RunningApp): Promise<string | null> =>
  app.evaluate(async ({ net }) =>
    (await net.fetch('app://bundle/index.html')).headers.get('content-security-policy'),
  );

export async function launch({
  demo = true,
  folder = newFolder(),
  args = [],
}: LaunchOptions = {}): Promise<RunningApp> {
  const { executablePath, first } = program();
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const app = await electron.launch({
    executablePath,
    args: [...argsFor(first, folder), ...(demo ? ['--demo'] : []), ...args],
    env: definedOnly(env),
  });
  apps.push(app);
  const page = await app.firstWindow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.waitForLoadState('load');
  return { app, page, folder, complaints, close: () => app.close() };
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
