import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Database } from 'node-sqlite3-wasm';
import type { CheckSummary } from '../../electron/schemas/history.ts';
import { report } from '../../electron/schemas/report.ts';
import { type StoreService, serveStore } from '../../electron/store-service.ts';
import { aDevice, aReport } from '../support/report.ts';

const at = '2026-11-22T10:00:00.000Z';

const summaryOf = (id: string): CheckSummary => ({
  id,
  network: 'n1',
  startedAt: at,
  finishedAt: at,
  status: 'complete',
  by: 'person',
  devices: 2,
  needAttention: 0,
});

/** Stores one finished check, all of it or nothing. */
export function storeCheck({ handlers }: StoreService, id: string): void {
  const devices = ['a', 'b'].map((name) => aDevice({ id: `d-${name}`, name }));
  handlers['check-ended']({
    summary: summaryOf(id),
    report: report.parse(aReport({ devices })),
    events: [{ at, type: 'check-finished', scan: id }],
    keep: 1_000,
  });
}

export function beginCheck({ handlers }: StoreService, id: string): void {
  const { finishedAt: _finishedAt, ...begun } = summaryOf(id);
  handlers['check-begun']({ ...begun, status: 'running' });
}

export function storeLine({ handlers }: StoreService, about: string): void {
  handlers['history-add']({ at, type: 'check-finished', about });
}

export function storeAttempt({ handlers }: StoreService, number: number): void {
  handlers['ledger-append']({ device: 'd-a', at: Date.now() + number, wrong: true, locked: false });
}

/** What a data folder holds, as the app would find it at its next start. */
export interface Found {
  readonly state: string;
  readonly problem: string | undefined;
  readonly interrupted: number;
  readonly checks: readonly string[];
  readonly lines: readonly string[];
  readonly attempts: number;
  readonly integrity: string;
}

export async function findIn(folder: string): Promise<Found> {
  const service = serveStore(folder);
  const { handlers } = service;
  const opened = await handlers.open({});
  const checks = await handlers['checks-list']({});
  const lines: string[] = [];
  for (let before: number | undefined; ; ) {
    const { events, more } = await handlers['history-list']({
      limit: 500,
      ...(before !== undefined && { before }),
    });
    lines.push(...events.map(({ about, scan }) => about ?? scan ?? ''));
    before = events.at(-1)?.id;
    if (!more) break;
  }
  const attempts = await handlers['ledger-read']({});
  service.close();
  return {
    state: opened.state,
    problem: opened.problem?.code,
    interrupted: opened.interrupted,
    checks: checks.map(({ id }) => id).sort(),
    lines: lines.sort(),
    attempts: attempts.length,
    integrity: integrityOf(path.join(folder, 'homelatch.db')),
  };
}

function integrityOf(file: string): string {
  if (!fs.existsSync(file)) return 'no file';
  const raw = new Database(file);
  try {
    raw.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL;');
    return String(Object.values(raw.get('PRAGMA integrity_check') ?? {})[0]);
  } finally {
    raw.close();
  }
}

export const newFolder = (): string => fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-hostile-'));
