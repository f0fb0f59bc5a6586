/** One row for each device and problem, for a spreadsheet (RFC 4180). */
import type { WordedReport } from './flatten.ts';

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
] as const;

/** A spreadsheet runs a cell that begins like a formula; an apostrophe keeps it text. */
function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const harmless = /^[\s\p{Cf}]*[=+\-@\t\r|%]/u.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}

const line = (values: readonly (string | number | undefined)[]): string =>
  `${values.map(cell).join(',')}\r\n`;

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
    if (device.findings.length === 0) return [line([...about, '', '', '', '', '', '', ''])];
    return device.findings.map(({ guideline, check, result, severity, proof, title, reason }) =>
      line([...about, guideline, check, result, severity, proof, title, reason]),
    );
  });
  // The mark at the start tells spreadsheets that this is UTF-8.
  return `\ufeff${line(columns)}${rows.join('')}`;
}
