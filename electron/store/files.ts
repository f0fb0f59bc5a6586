/** The files of one data folder, and the careful way to copy and set them aside. */
import fs from 'node:fs';
import path from 'node:path';

export interface DataFiles {
  readonly folder: string;
  readonly database: string;
  readonly ledger: string;
  /** Newest first. */
  readonly backups: readonly string[];
}

export const filesIn = (folder: string): DataFiles => ({
  folder,
  database: path.join(folder, 'homelatch.db'),
  ledger: path.join(folder, 'attempts.ndjson'),
  backups: [path.join(folder, 'homelatch.backup-1.db'), path.join(folder, 'homelatch.backup-2.db')],
});

/** A copy that is either whole or not there. */
export function copyWhole(from: string, to: string): void {
  const unfinished = `${to}.unfinished`;
  fs.copyFileSync(from, unfinished);
  const handle = fs.openSync(unfinished, 'r+');
  try {
    fs.fsyncSync(handle);
  } finally {
    fs.closeSync(handle);
  }
  fs.renameSync(unfinished, to);
}

const companions = ['', '-wal', '-shm', '-journal'];
const setAsideAtMost = 3;

/** Renames a damaged database and what belongs to it, so that somebody can look at it later. */
export function setAside(database: string, now: Date): void {
  const stamp = now.toISOString().replace(/[:.]/g, '-');
  for (const end of companions)
    if (fs.existsSync(database + end)) fs.renameSync(database + end, `${database}.damaged-${stamp}${end}`);
  const folder = path.dirname(database);
  const old = fs
    .readdirSync(folder)
    .filter((name) => name.startsWith(`${path.basename(database)}.damaged-`) && !name.endsWith('-wal'))
    .sort()
    .slice(0, -setAsideAtMost);
  for (const name of old)
    for (const end of companions) fs.rmSync(path.join(folder, name + end), { recursive: true, force: true });
}

/** Takes a whole database in place of one that is closed, in one step: at every moment one of the two is there. */
export function putInPlace(fresh: string, database: string): void {
  for (const end of companions.slice(1)) fs.rmSync(database + end, { recursive: true, force: true });
  fs.renameSync(fresh, database);
}

/** All that is kept of the home, copies that were set aside or never finished too; the database goes last. */
export function removeEverything({ folder, database, backups }: DataFiles): void {
  const name = path.basename(database);
  const copies = fs.readdirSync(folder).filter((each) => each.startsWith(`${name}.damaged-`));
  for (const each of copies) fs.rmSync(path.join(folder, each), { recursive: true, force: true });
  for (const each of [...backups, database])
    for (const unfinished of [`${each}.candidate`, `${each}.unfinished`]) removeDatabase(unfinished);
  for (const each of [...backups, database]) removeDatabase(each);
}

/** With the lock that a killed process left beside it. */
export function removeDatabase(database: string): void {
  for (const end of [...companions, '.lock']) fs.rmSync(database + end, { recursive: true, force: true });
}
