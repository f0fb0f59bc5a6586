/** The life of each problem: since when, and when it was gone. */
import type { DeviceReport, Finding } from '../../scanners/core/model.ts';
import type { Db } from './database.ts';

const serviceOf = ({ service }: Finding): string => (service ? `${service.transport}/${service.port}` : '');

/** Notes the problems that a device has now. Those that it had and could be looked at again are fixed. */
export function noteFindings(db: Db, device: DeviceReport, at: string): void {
  for (const finding of device.findings)
    db.run(
      `INSERT INTO findings VALUES (?,?,?,?,?,?,?,?,NULL)
       ON CONFLICT (device, check_name, service) DO UPDATE SET result=excluded.result, severity=excluded.severity,
         last_at=excluded.last_at, fixed_at=NULL`,
      [
        device.id,
        finding.check,
        serviceOf(finding),
        finding.guideline,
        finding.result,
        finding.severity,
        at,
        at,
      ],
    );
  const passed = device.guidelines.flatMap(({ checks }) =>
    checks.filter(({ result }) => result === 'pass').map(({ id }) => id),
  );
  for (const check of passed)
    db.run(
      'UPDATE findings SET fixed_at=? WHERE device=? AND check_name=? AND last_at<? AND fixed_at IS NULL',
      [at, device.id, check, at],
    );
}
