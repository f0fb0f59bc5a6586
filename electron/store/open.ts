/** Opens the data folder whatever state it is in, and says what was found. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Problem } from '../../scanners/core/model.ts';
import { problem } from '../problems.ts';
import { type Db, openDatabase, UnusableFile } from './database.ts';
import { copyWhole, type DataFiles, filesIn, removeDatabase, setAside } from './files.ts';
import { releaseLock, takeLock } from './lock.ts';

export type StoreState = 'ready' | 'restored' | 'emptied' | 'read-only' | 'unavailable';

export interface OpenStore {
  readonly db: Db;
  readonly files: DataFiles;
  readonly state: StoreState;
  readonly problem?: Problem;
  close(): void;
}

/** Never throws: at the worst, data is kept in memory until the program ends. */
export function openStore(folder: string): OpenStore {
  const files = filesIn(folder);
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o700 });
    fs.accessSync(folder, fs.constants.W_OK);
    if (fs.existsSync(files.database)) fs.accessSync(files.database, fs.constants.W_OK);
  } catch {
    return openCopy(files);
  }
  try {
    if (!takeLock(files.database)) return inMemory(files, 'unavailable', problem('data-unavailable'));
    return openHere(files);
  } catch {
    return inMemory(files, 'unavailable', problem('data-unavailable'));
  }
}

function openHere(files: DataFiles): OpenStore {
  const isLost = isMissing(files.database) && files.backups.some((backup) => fs.existsSync(backup));
  try {
    if (isLost) throw new UnusableFile('corrupt', 'the database is gone, its backups are not');
    return opened(files, openDatabase(files.database), 'ready');
  } catch (error) {
    if (error instanceof UnusableFile && error.why === 'newer') {
      releaseLock(files.database);
      return inMemory(files, 'read-only', problem('data-newer'));
    }
    if (!isDamage(error)) throw error;
  }
  setAside(files.database, new Date());
  for (const backup of files.backups) {
    try {
      if (!fs.existsSync(backup)) continue;
      copyWhole(backup, files.database);
      return opened(files, openDatabase(files.database), 'restored', problem('data-restored'));
    } catch (error) {
      removeDatabase(files.database);
      // A full disk says nothing against the backup: it is still there when the disk is not full any more.
      if (!isDamage(error)) throw error;
    }
  }
  return opened(files, openDatabase(files.database), 'emptied', problem('data-emptied'));
}

/** Not there, or begun and never filled. */
function isMissing(database: string): boolean {
  return !fs.existsSync(database) || fs.statSync(database).size === 0;
}

/** Everything that SQLite says of a file's contents, told from what the system says of the disk. */
function isDamage(error: unknown): boolean {
  if (error instanceof UnusableFile) return true;
  const words = error instanceof Error ? error.message : '';
  return /malformed|not a database|corrupt|unable to open database file|could not open the database/i.test(
    words,
  );
}

function opened(files: DataFiles, db: Db, state: StoreState, told?: Problem): OpenStore {
  return {
    db,
    files,
    state,
    ...(told ? { problem: told } : {}),
    close() {
      db.close();
      releaseLock(files.database);
    },
  };
}

/** For a folder that may only be read: a copy elsewhere, thrown away at the end. */
function openCopy(files: DataFiles): OpenStore {
  const place = filesIn(fs.mkdtempSync(path.join(os.tmpdir(), 'homelatch-')));
  const removePlace = () => {
    try {
      fs.rmSync(place.folder, { recursive: true, force: true });
    } catch {
      // The system clears its folder for such files by itself.
    }
  };
  try {
    for (const [from, to] of [
      [files.database, place.database],
      [files.ledger, place.ledger],
    ] as const)
      if (fs.existsSync(from)) {
        fs.copyFileSync(from, to);
        fs.chmodSync(to, 0o600);
      }
    const db = openDatabase(place.database);
    return {
      db,
      files: place,
      state: 'read-only',
      problem: problem('data-read-only'),
      close() {
        db.close();
        removePlace();
      },
    };
  } catch {
    removePlace();
    return inMemory(files, 'unavailable', problem('data-unavailable'));
  }
}

function inMemory(files: DataFiles, state: StoreState, told: Problem): OpenStore {
  const db = openDatabase(':memory:');
  return { db, files, state, problem: told, close: () => db.close() };
}
