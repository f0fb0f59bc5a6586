/** Devices as the newest check that saw them left them. */
import { z } from 'zod';
import type { IdentityKey } from '../../scanners/core/define.ts';
import type { DeviceReport } from '../../scanners/core/model.ts';
import { deviceReport, identityKey } from '../schemas/report.ts';
import { fromColumn, toColumn } from './columns.ts';
import type { Db } from './database.ts';

export interface StoredDevice {
  readonly id: string;
  readonly network: string;
  /** ISO 8601. */
  readonly firstSeen: string;
  readonly keys: readonly IdentityKey[];
  readonly report: DeviceReport;
}

export function saveDevice(
  db: Db,
  network: string,
  at: string,
  report: DeviceReport,
  keys: readonly IdentityKey[],
): void {
  db.run(
    `INSERT INTO devices VALUES (?,?,?,?,?,?)
     ON CONFLICT (id) DO UPDATE SET network=excluded.network, last_seen=excluded.last_seen, keys=excluded.keys,
       report=excluded.report`,
    [report.id, network, at, at, toColumn(keys), toColumn(report)],
  );
}

const stored = (row: Record<string, unknown>): StoredDevice => ({
  id: String(row['id']),
  network: String(row['network']),
  firstSeen: String(row['first_seen']),
  keys: fromColumn(z.array(identityKey), row, 'keys'),
  report: fromColumn(deviceReport, row, 'report'),
});

export const devicesOf = (db: Db, network: string): StoredDevice[] =>
  db.all('SELECT * FROM devices WHERE network=? ORDER BY first_seen, id', [network]).map(stored);

export function findDevice(db: Db, id: string): StoredDevice | undefined {
  const row = db.get('SELECT * FROM devices WHERE id=?', [id]);
  return row && stored(row);
}
