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

/** Takes the place of what was known of the device before. The device must be there. */
export function replaceObservations(db: Db, device: string, seen: readonly Observation[]): void {
  db.run('DELETE FROM observations WHERE device=?', [device]);
  for (const each of seen) insert(db, each);
}

/** Oldest first. */
export const observationsOf = (db: Db, device: string): Observation[] =>
  db
    .all('SELECT observation FROM observations WHERE device=? ORDER BY at, id', [device])
    .map((row) => fromColumn(observation, row, 'observation'));
