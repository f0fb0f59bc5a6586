/**
 * The ledger of login attempts, kept twice: in the database, and line by line in a file that outlives it. Reading
 * fails loudly when either cannot be read, because then nothing may be tried.
 */
import fs from 'node:fs';
import type { LedgerEntry } from '../../scanners/core/options.ts';
import { ledgerEntry } from '../schemas/memory.ts';
import { fromColumn, toColumn } from './columns.ts';
import type { Db } from './database.ts';

/** No rule looks further back than a day; the rest of the file goes when it is tidied. */
const kept = 7 * 86_400_000;

export function appendAttempt(db: Db, file: string, entry: LedgerEntry): void {
  const line = toColumn(ledgerEntry.parse(entry));
  const handle = fs.openSync(file, 'a', 0o600);
  try {
    fs.writeSync(handle, `${line}\n`);
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  db.run('INSERT OR IGNORE INTO attempts (device, at, entry) VALUES (?,?,?)', [
    entry.device,
    Math.round(entry.at),
    line,
  ]);
}

/** Both copies together, oldest first. */
export function readAttempts(db: Db, file: string): LedgerEntry[] {
  const inDatabase = db.all('SELECT entry FROM attempts').map((row) => fromColumn(ledgerEntry, row, 'entry'));
  const byLine = new Map([...inDatabase, ...readFile(file)].map((entry) => [toColumn(entry), entry]));
  return [...byLine.values()].sort((a, b) => a.at - b.at);
}

/** Leaves out what is older than a week. */
export function tidyAttempts(db: Db, file: string, now: number): void {
  const recent = readAttempts(db, file).filter(({ at }) => now - at < kept);
  const fresh = `${file}.new`;
  fs.writeFileSync(fresh, recent.map((entry) => `${toColumn(entry)}\n`).join(''), {
    mode: 0o600,
    flush: true,
  });
  fs.renameSync(fresh, file);
  db.run('DELETE FROM attempts WHERE at<?', [now - kept]);
}

function readFile(file: string): LedgerEntry[] {
  if (!fs.existsSync(file)) return [];
  const lines = fs.readFileSync(file, 'utf8').split('\n');
  // A crash can only tear the last line, which then has no end.
  lines.pop();
  return lines.map((line) => ledgerEntry.parse(JSON.parse(line)));
}
