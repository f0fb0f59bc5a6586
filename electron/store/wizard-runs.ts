/** The person's ways through wizards, as they stand. */
import type { DeviceReport } from '../../scanners/core/model.ts';
import { outdatedBy } from '../../scanners/core/run-record.ts';
import { type WizardRun, wizardRun } from '../schemas/wizard.ts';
import { fromColumn, toColumn } from './columns.ts';
import type { Db } from './database.ts';

export function saveRun(db: Db, run: WizardRun): void {
  db.run('INSERT OR REPLACE INTO wizard_runs VALUES (?,?,?,?,?)', [
    run.id,
    run.device,
    run.state,
    run.updatedAt,
    toColumn(run),
  ]);
}

/** What a later look at a device says against its validation is written onto that. */
export function outdateRuns(db: Db, device: DeviceReport, at: string): void {
  for (const run of listRuns(db, { device: device.id, ended: true })) {
    const outdated = outdatedBy(run, device, at);
    if (outdated) saveRun(db, outdated);
  }
}

/** Newest first, 500 at most. */
export function listRuns(db: Db, wanted: { device?: string; run?: string; ended: boolean }): WizardRun[] {
  const where = [
    ...(wanted.device === undefined ? [] : ['device=?']),
    ...(wanted.run === undefined ? [] : ['id=?']),
    ...(wanted.ended ? [] : ["state='open'"]),
  ];
  const values = [wanted.device, wanted.run].filter((value) => value !== undefined);
  return db
    .all(
      `SELECT run FROM wizard_runs ${where.length > 0 ? `WHERE ${where.join(' AND ')}` : ''}
       ORDER BY updated_at DESC LIMIT 500`,
      values,
    )
    .map((row) => fromColumn(wizardRun, row, 'run'));
}
