/** Copies of the database: the app's own, the person's, and the way back. */
import fs from 'node:fs';
import { listAnnotations } from './annotations.ts';
import { findCheck, listChecks } from './checks.ts';
import { listConsents, saveConsent } from './consents.ts';
import { type Db, openDatabase } from './database.ts';
import { copyWhole, type DataFiles, putInPlace, removeDatabase } from './files.ts';
import { listHistory } from './history.ts';
import { memoryOf } from './memory.ts';
import { listRuns } from './wizard-runs.ts';

/** A backup that is larger than this is not one of ours. */
const largest = 200 * 1024 * 1024;

/** Everything committed goes into the copy, because we are the only writer and hold still. */
export function backUp(db: Db, database: string, to: string): void {
  db.run('PRAGMA wal_checkpoint(TRUNCATE)');
  copyWhole(database, to);
}

/** Keeps the newest two. */
export function backUpForRescue(db: Db, files: DataFiles): void {
  const [newest, older] = files.backups;
  if (newest === undefined || older === undefined) return;
  if (fs.existsSync(newest)) fs.renameSync(newest, older);
  backUp(db, files.database, newest);
}

/**
 * Puts a backup file in place of the open database, or throws and leaves its file as it was, perhaps closed. The file is a stranger: it must
 * have our tables and nothing else, and every row in it must read. Consent is never taken from it.
 */
export function restore(db: Db, files: DataFiles, from: string): Db {
  const stat = fs.statSync(from);
  if (!stat.isFile() || stat.size > largest || stat.size === 0) throw new Error('not a backup');
  const candidate = `${files.database}.candidate`;
  removeDatabase(candidate);
  try {
    fs.copyFileSync(from, candidate);
    const strange = openDatabase(candidate);
    try {
      examine(strange, db);
      strange.run('DELETE FROM consents');
      for (const consent of listConsents(db)) saveConsent(strange, consent);
      strange.run('DELETE FROM attempts');
      strange.run('PRAGMA wal_checkpoint(TRUNCATE)');
    } finally {
      strange.close();
    }
    db.run('PRAGMA wal_checkpoint(TRUNCATE)');
    db.close();
    putInPlace(candidate, files.database);
    return openDatabase(files.database);
  } finally {
    removeDatabase(candidate);
  }
}

const shapeOf = (db: Db): string =>
  JSON.stringify(db.all('SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name'));

function examine(strange: Db, ours: Db): void {
  if (shapeOf(strange) !== shapeOf(ours)) throw new Error('other tables than ours');
  if (strange.all('PRAGMA foreign_key_check').length > 0) throw new Error('rows that belong to nothing');
  for (const { id } of listChecks(strange)) findCheck(strange, id);
  for (let before: number | undefined; ; ) {
    const { events, more } = listHistory(strange, {
      limit: 500,
      ...(before === undefined ? {} : { before }),
    });
    before = events.at(-1)?.id;
    if (!more) break;
  }
  for (const { id } of strange.all('SELECT id FROM wizard_runs'))
    listRuns(strange, { run: String(id), ended: true });
  listAnnotations(strange);
  for (const { network } of strange.all('SELECT DISTINCT network FROM devices'))
    memoryOf(strange, String(network));
}
