/** Checks of a home: one row each, and each device's report in that check. */
import type { DeviceReport, Report } from '../../scanners/core/model.ts';
import { deviceOutline } from '../outline.ts';
import { type CheckSummary, checkSummary } from '../schemas/history.ts';
import { deviceReport, report } from '../schemas/report.ts';
import { fromColumn, optional, toColumn } from './columns.ts';
import type { Db, Row } from './database.ts';
import { noteStanding } from './standings.ts';

/** A report without its devices, which have rows of their own, and its observations, kept for the newest only. */
const reportFrame = report.omit({ devices: true, observations: true });

const summaryOf = (row: Row): CheckSummary =>
  checkSummary.parse({
    id: row['id'],
    network: row['network'],
    startedAt: row['started_at'],
    ...optional(row, 'finished_at', 'finishedAt'),
    status: row['status'],
    by: row['started_by'],
    devices: row['devices'],
    needAttention: row['need_attention'],
  });

export function saveCheck(db: Db, check: CheckSummary, whole?: Report): void {
  const { devices: _devices, observations: _observations, ...frame } = whole ?? { devices: [] };
  db.run(
    `INSERT INTO checks VALUES (?,?,?,?,?,?,?,?,?)
     ON CONFLICT (id) DO UPDATE SET finished_at=excluded.finished_at, status=excluded.status,
       devices=excluded.devices, need_attention=excluded.need_attention, report=excluded.report`,
    [
      check.id,
      check.network,
      check.startedAt,
      check.finishedAt ?? null,
      check.status,
      check.by,
      check.devices,
      check.needAttention,
      whole ? toColumn(frame) : null,
    ],
  );
  for (const [position, device] of (whole?.devices ?? []).entries())
    db.run('INSERT OR REPLACE INTO device_reports VALUES (?,?,?,?)', [
      check.id,
      device.id,
      position,
      toColumn(device),
    ]);
  noteStanding(db, check.id);
}

/** Newest first. */
export const listChecks = (db: Db): CheckSummary[] =>
  db.all('SELECT * FROM checks ORDER BY started_at DESC, rowid DESC').map(summaryOf);

const withReport = "report IS NOT NULL AND status <> 'running'";

export interface KeptCheck {
  readonly check: CheckSummary;
  readonly report: Report;
}

/** The newest check that has a report, or the one named. */
export const findCheck = (db: Db, id?: string): KeptCheck | undefined => readCheck(db, id, deviceReport);

/** The same, without the single checks behind each answer. */
export const findOutline = (db: Db, id?: string): KeptCheck | undefined => readCheck(db, id, deviceOutline);

function readCheck(
  db: Db,
  id: string | undefined,
  shape: typeof deviceReport | typeof deviceOutline,
): KeptCheck | undefined {
  const row =
    id === undefined
      ? db.get(`SELECT * FROM checks WHERE ${withReport} ORDER BY started_at DESC, rowid DESC LIMIT 1`)
      : db.get(`SELECT * FROM checks WHERE ${withReport} AND id=?`, [id]);
  if (!row) return undefined;
  const check = summaryOf(row);
  const devices = db
    .all('SELECT report FROM device_reports WHERE check_id=? ORDER BY position', [check.id])
    .map((each) => fromColumn(shape, each, 'report'));
  const frame = fromColumn(reportFrame, row, 'report');
  return {
    check,
    report: { ...frame, summary: { ...frame.summary, needAttention: check.needAttention }, devices },
  };
}

/** Puts a device that was checked again into the newest check, so that the home reads as it is now. */
export function refreshDevice(db: Db, device: DeviceReport): void {
  const row = db.get(
    `SELECT id FROM checks WHERE ${withReport} ORDER BY started_at DESC, rowid DESC LIMIT 1`,
  );
  if (!row) return;
  const newest = String(row['id']);
  db.run('UPDATE device_reports SET report=? WHERE device=? AND check_id=?', [
    toColumn(device),
    device.id,
    newest,
  ]);
  db.run(
    `UPDATE checks SET need_attention=(
       SELECT count(*) FROM device_reports
       WHERE check_id=checks.id AND json_array_length(device_reports.report, '$.findings')>0)
     WHERE id=?`,
    [newest],
  );
  noteStanding(db, newest);
}

/** Puts a device that was seen after the newest check of its network into that check. */
export function addDevice(db: Db, network: string, device: DeviceReport): void {
  db.run(
    `INSERT OR IGNORE INTO device_reports
     SELECT id, ?, (SELECT count(*) FROM device_reports WHERE check_id=checks.id), ? FROM checks
     WHERE ${withReport} AND network=? ORDER BY started_at DESC, rowid DESC LIMIT 1`,
    [device.id, toColumn(device), network],
  );
  refreshDevice(db, device);
}

/** Marks checks that were running when the program ended. Gives their number. */
export function markInterrupted(db: Db): number {
  const running = db.all("SELECT id FROM checks WHERE status='running'").length;
  if (running > 0) db.run("UPDATE checks SET status='interrupted' WHERE status='running'");
  return running;
}

/** Forgets all but the newest. */
export function pruneChecks(db: Db, keep: number): void {
  db.run(
    'DELETE FROM checks WHERE id NOT IN (SELECT id FROM checks ORDER BY started_at DESC, rowid DESC LIMIT ?)',
    [keep],
  );
}
