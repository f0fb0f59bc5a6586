/** One row for each device and problem, for a spreadsheet. */
import type { WordedReport } from './flatten.ts';
import { tableOf } from './table.ts';

const columns = [
  'device',
  'name',
  'kind',
  'manufacturer',
  'model',
  'firmware',
  'addresses',
  'mac',
  'guideline',
  'check',
  'result',
  'severity',
  'how we know',
  'problem',
  'reason',
];

export function csvOf(report: WordedReport): string {
  const rows = report.devices.flatMap((device) => {
    const about = [
      device.id,
      device.name,
      device.kind,
      device.manufacturer,
      device.model,
      device.firmware,
      device.addresses.join(' '),
      device.mac,
    ];
    if (device.findings.length === 0) return [[...about, '', '', '', '', '', '', '']];
    return device.findings.map(({ guideline, check, result, severity, proof, title, reason }) => [
      ...about,
      guideline,
      check,
      result,
      severity,
      proof,
      title,
      reason,
    ]);
  });
  return tableOf(columns, rows);
}
