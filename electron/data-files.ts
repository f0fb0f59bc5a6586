/** The person's own copies of their data: where to, where from. */
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import { logError } from './log.ts';
import { Refusal } from './problems.ts';
import { askWhere } from './reports/save.ts';
import type { Opened } from './store-contract.ts';
import type { StoreLink } from './store-link.ts';

const extension = 'homelatch';

export async function backUpData(
  window: BrowserWindow | undefined,
  store: Pick<StoreLink, 'ask'>,
): Promise<{ saved: boolean; file?: string }> {
  const day = new Date().toISOString().slice(0, 10);
  const file = await askWhere(window, `homelatch-${day}.${extension}`, extension);
  if (file === undefined) return { saved: false };
  try {
    await store.ask('backup-to', { file });
  } catch (error) {
    logError('backup', error);
    throw new Refusal('not-saved');
  }
  return { saved: true, file: path.basename(file) };
}

/** Nothing when the person thought better of it. */
export async function restoreData(
  window: BrowserWindow | undefined,
  store: Pick<StoreLink, 'ask'>,
): Promise<Opened | undefined> {
  const options = {
    properties: ['openFile' as const],
    filters: [{ name: 'Homelatch', extensions: [extension] }],
  };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  const [file] = filePaths;
  if (canceled || file === undefined) return undefined;
  try {
    return await store.ask('restore-from', { file });
  } catch (error) {
    logError('restore', error);
    throw new Refusal('bad-backup');
  }
}
