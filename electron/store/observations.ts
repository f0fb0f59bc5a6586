/** What the newest check of each device saw. */
import type { Observation } from '../../scanners/core/model.ts';
import { observation } from '../schemas/report.ts';
import { fromColumn, toColumn } from './columns.ts';
import type { Db } from './database.ts';

const insert = (db: Db, seen: Observation) =>
  db.run('INSERT OR REPLACE INTO observations VALUES (?,?,?,?)', [
    seen.device,
    seen.id,
    Math.round(seen.at),
    toColumn(seen),
  ]);

/** Takes the place of what an earlier check of the same device saw. The device must be there. */
export function replaceObservations(db: Db, device: string, seen: readonly Observation[]): void {
  db.run('DELETE FROM observations WHERE device=?', [device]);
  for (const each of seen) insert(db, each);
}

/** Adds what a recheck saw. Older words of the same fact about the same service go. */
export function renewObservations(db: Db, device: string, seen: readonly Observation[]): void {
  const place = ({ fact, service }: Observation) => toColumn([fact, service?.transport, service?.port]);
  const renewed = new Set(seen.map(place));
  for (const old of observationsOf(db, device))
    if (renewed.has(place(old))) db.run('DELETE FROM observations WHERE device=? AND id=?', [device, old.id]);
  for (const each of seen) if (each.device === device) insert(db, each);
}

/** Oldest first. */
export const observationsOf = (db: Db, device: string): Observation[] =>
  db
    .all('SELECT observation FROM observations WHERE device=? ORDER BY at, id', [device])
    .map((row) => fromColumn(observation, row, 'observation'));
