/** The timeline: one line for each thing that happened. */
import { type HistoryEvent, historyEvent } from '../schemas/history.ts';
import type { NewHistoryEvent } from '../store-contract.ts';
import { optional } from './columns.ts';
import type { Db, Row } from './database.ts';

/** Lines kept at most; the oldest go first. */
const longest = 200_000;

const lineOf = (row: Row): HistoryEvent =>
  historyEvent.parse({
    id: row['id'],
    at: row['at'],
    type: row['type'],
    ...optional(row, 'device', 'device'),
    ...optional(row, 'device_name', 'deviceName'),
    ...optional(row, 'check_id', 'scan'),
    ...optional(row, 'about', 'about'),
    ...optional(row, 'before', 'before'),
    ...optional(row, 'after', 'after'),
  });

export function addHistory(db: Db, line: NewHistoryEvent): HistoryEvent {
  const values = [line.device, line.deviceName, line.scan, line.about, line.before, line.after];
  const row = db.get(
    `INSERT INTO history (at, type, device, device_name, check_id, about, before, after)
     VALUES (?,?,?,?,?,?,?,?) RETURNING *`,
    [line.at, line.type, ...values.map((value) => value ?? null)],
  );
  if (!row) throw new Error('the line was not stored');
  const added = lineOf(row);
  if (added.id % 1000 === 0) db.run('DELETE FROM history WHERE id<=?', [added.id - longest]);
  return added;
}

/** Newest first. */
export function listHistory(
  db: Db,
  { before, device, limit }: { before?: number; device?: string; limit: number },
): { events: HistoryEvent[]; more: boolean } {
  const rows = db.all(
    `SELECT * FROM history WHERE id<? ${device === undefined ? '' : 'AND device=?'} ORDER BY id DESC LIMIT ?`,
    [before ?? Number.MAX_SAFE_INTEGER, ...(device === undefined ? [] : [device]), limit + 1],
  );
  return { events: rows.slice(0, limit).map(lineOf), more: rows.length > limit };
}
