/** How the home stood under each guideline in each kept check: small enough to be drawn over years. */
import { type CheckStanding, guidelineCounts } from '../schemas/history.ts';
import type { Db } from './database.ts';

/** Counts anew what the devices' reports of one check say. */
export function noteStanding(db: Db, check: string): void {
  db.run('DELETE FROM standings WHERE check_id=?', [check]);
  db.run(
    `INSERT INTO standings
     SELECT check_id, verdict.value->>'number', sum(verdict.value->>'verdict'='fail'),
       sum(verdict.value->>'verdict'='weak'), sum(verdict.value->>'verdict'='unknown'),
       sum(verdict.value->>'verdict'='pass')
     FROM device_reports, json_each(device_reports.report, '$.guidelines') AS verdict
     WHERE check_id=? GROUP BY 1, 2`,
    [check],
  );
}

/** Of the network that was checked last; oldest first. */
export function listStandings(db: Db, most: number): CheckStanding[] {
  const checks = db.all(
    `SELECT id, started_at FROM checks
     WHERE EXISTS (SELECT 1 FROM standings WHERE check_id=id)
       AND network=(SELECT network FROM checks WHERE report IS NOT NULL ORDER BY started_at DESC, rowid DESC LIMIT 1)
     ORDER BY started_at DESC, rowid DESC LIMIT ?`,
    [most],
  );
  return [...checks].reverse().map((row) => {
    const rows = db.all('SELECT * FROM standings WHERE check_id=? ORDER BY guideline', [String(row['id'])]);
    return {
      check: String(row['id']),
      at: String(row['started_at']),
      guidelines: rows.map(({ guideline, fail, weak, unknown, pass }) =>
        guidelineCounts.parse({ number: guideline, fail, weak, unknown, pass }),
      ),
    };
  });
}
