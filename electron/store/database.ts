/** One open database file: its lock, its pragmas, its shape, and transactions that hold or leave nothing behind. */
import { Database } from 'node-sqlite3-wasm';
import { migrations } from './migrations.ts';

export type Row = Record<string, unknown>;
export type Value = string | number | null;

export interface Db {
  run(sql: string, values?: readonly Value[]): void;
  all(sql: string, values?: readonly Value[]): readonly Row[];
  get(sql: string, values?: readonly Value[]): Row | undefined;
  /** All of it or nothing. Transactions inside one another are one. */
  atomically<T>(work: () => T): T;
  close(): void;
}

/** Marks a file as ours: "Hlat" in ASCII. */
export const applicationId = 0x486c6174;
export const newestVersion = migrations.length;

/** The file cannot be used as it is; `why` decides what to do about it. */
export class UnusableFile extends Error {
  readonly why: 'corrupt' | 'newer' | 'foreign';

  constructor(why: 'corrupt' | 'newer' | 'foreign', message: string) {
    super(message);
    this.name = 'UnusableFile';
    this.why = why;
  }
}

const numberOf = (row: Row | undefined, key: string): number => Number(row?.[key] ?? 0);

/**
 * Opens, checks and migrates by the steps. Throws `UnusableFile`, or what the system said. `:memory:` is kept nowhere.
 */
export function openDatabase(file: string, steps: readonly string[] = migrations): Db {
  const raw = new Database(file);
  try {
    // First and in this order: without the exclusive lock this build cannot open a write-ahead log.
    raw.exec('PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;');
    raw.exec('PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;');
    checkFile(raw, steps.length);
    migrate(raw, steps);
  } catch (error) {
    raw.close();
    throw error;
  }
  return wrap(raw);
}

function checkFile(raw: Database, newest: number): void {
  const rows = raw.all('PRAGMA quick_check(1)');
  const answer = Object.values(rows[0] ?? {})[0];
  if (answer !== 'ok') throw new UnusableFile('corrupt', `quick_check: ${String(answer)}`);
  const version = numberOf(raw.get('PRAGMA user_version') ?? undefined, 'user_version');
  const owner = numberOf(raw.get('PRAGMA application_id') ?? undefined, 'application_id');
  const tables = numberOf(raw.get('SELECT count(*) AS n FROM sqlite_master') ?? undefined, 'n');
  if (tables > 0 && owner !== applicationId) throw new UnusableFile('foreign', 'not a Homelatch database');
  if (version > newest) throw new UnusableFile('newer', `version ${version}`);
}

function migrate(raw: Database, steps: readonly string[]): void {
  const version = numberOf(raw.get('PRAGMA user_version') ?? undefined, 'user_version');
  for (const [index, sql] of steps.entries()) {
    if (index < version) continue;
    raw.exec('BEGIN IMMEDIATE');
    try {
      raw.exec(sql);
      raw.exec(`PRAGMA application_id=${applicationId}; PRAGMA user_version=${index + 1};`);
      raw.exec('COMMIT');
    } catch (error) {
      if (raw.inTransaction) raw.exec('ROLLBACK');
      throw error;
    }
  }
}

function wrap(raw: Database): Db {
  let depth = 0;
  return {
    run: (sql, values = []) => {
      raw.run(sql, [...values]);
    },
    all: (sql, values = []) => raw.all(sql, [...values]),
    get: (sql, values = []) => raw.get(sql, [...values]) ?? undefined,
    atomically(work) {
      if (depth > 0) return work();
      raw.exec('BEGIN IMMEDIATE');
      depth += 1;
      try {
        const value = work();
        raw.exec('COMMIT');
        return value;
      } catch (error) {
        if (raw.inTransaction) raw.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    close: () => {
      if (raw.isOpen) raw.close();
    },
  };
}
