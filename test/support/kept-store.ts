/** The storing process's service on a folder of a test, asked as main asks it. */
import { Database } from 'node-sqlite3-wasm';
import { openTalk } from '../../electron/host-talk.ts';
import type { CheckSummary } from '../../electron/schemas/history.ts';
import { mainForStore, storeSide } from '../../electron/store-contract.ts';
import { serveStore } from '../../electron/store-service.ts';
import { joinedPorts } from './ports.ts';

export const summary: CheckSummary = {
  id: 'c1',
  network: 'n1',
  startedAt: '2026-11-22T10:00:00.000Z',
  finishedAt: '2026-11-22T10:01:00.000Z',
  status: 'complete',
  by: 'person',
  devices: 1,
  needAttention: 1,
};

export async function startStore(folder: string) {
  const service = serveStore(folder);
  const [mainEnd, storeEnd] = joinedPorts();
  openTalk(storeEnd, storeSide, mainForStore, service.handlers);
  const { ask } = openTalk(mainEnd, mainForStore, storeSide, {});
  return { ask, close: service.close, opened: await ask('open', {}) };
}

/** Changes a database file behind the program's back. */
export function alter(file: string, sql: string): void {
  const db = new Database(file);
  db.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;');
  db.exec(sql);
  db.close();
}
