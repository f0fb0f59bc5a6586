/** Opens the page in the app's browser engine, on a pretend home, one scene after another. */
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'vite';
import { serve } from './server.ts';

export interface View {
  readonly home: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly size?: readonly [width: number, height: number];
}

export interface Gallery {
  readonly page: Page;
  /** Opens the page anew on a pretend home. */
  show(view: View): Promise<Page>;
  close(): Promise<void>;
}

const root = path.resolve(import.meta.dirname, '../../..');

/** The script that lays the pretend bridge, as one file. */
async function bridgeScript(folder: string): Promise<string> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome114',
      lib: {
        entry: path.join(import.meta.dirname, 'page.ts'),
        formats: ['iife'],
        name: 'gallery',
        fileName: 'bridge',
      },
    },
  });
  const [file] = await fs.readdir(folder);
  return path.join(folder, file ?? '');
}

async function resize(app: ElectronApplication, [width, height]: readonly [number, number]): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** Starts the window. The page must have been bundled before. */
export async function openGallery(program: string): Promise<Gallery> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'homelatch-gallery-'));
  const script = await bridgeScript(path.join(folder, 'bridge'));
  const server = await serve(path.join(root, 'dist/renderer'));
  const app = await _electron.launch({
    executablePath: program,
    args: [
      '--no-sandbox',
      '--force-prefers-reduced-motion',
      path.join(import.meta.dirname, 'window'),
      `--user-data-dir=${folder}/user`,
    ],
  });
  const page = await app.firstWindow();
  await app.context().addInitScript({ path: script });
  return {
    page,
    show: async ({ home, settings = {}, size = [1280, 800] }) => {
      await resize(app, size);
      const query = new URLSearchParams({ home, settings: JSON.stringify(settings) });
      await page.goto(`${server.address}?${query}`);
      await page.locator('h1').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      return page;
    },
    close: async () => {
      await app.close();
      server.close();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}
