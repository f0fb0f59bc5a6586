import { textReport } from '../../scanners/cli/output/text.ts';
import type { DeviceReport } from '../../scanners/core/model.ts';
import { csvOf } from '../../scanners/reports/csv.ts';
import { flattenReport } from '../../scanners/reports/flatten.ts';
import { htmlOf } from '../../scanners/reports/html.ts';
import { aReport } from '../support/report.ts';

const catalogue = { guidelines: [], checks: [], wizards: [] };

/** What a device's words did to each kind of report. */
export interface ReportTraces {
  /** Elements of the page, attributes included, that our own page does not have. */
  readonly strangeElements: readonly string[];
  /** Cells that a spreadsheet would run. */
  readonly formulas: readonly string[];
  /** Control and hidden characters in the text for a terminal. */
  readonly controls: readonly string[];
  /** Whether the JSON reads back as it was. */
  readonly sameJson: boolean;
}

const ours =
  /^<(!doctype html|\/?(html|head|body|title|style|h[1-4]|p|section|div|table|thead|tbody|tr|th|td|span|strong|bdi|ul|ol|li|dl|dt|dd|details|summary|br|em)( (class|lang|scope|dir|id|charset)="[\w -]*")*|meta [^<>]*)>$/;

export function tracesIn(device: DeviceReport): ReportTraces {
  const report = aReport({ devices: [device] });
  const worded = flattenReport(report, 'en', false);
  const elements = htmlOf({ report: worded, language: 'en', catalogue }).match(/<[^>]*>?/g) ?? [];
  return {
    strangeElements: elements.filter((element) => !ours.test(element)),
    formulas: cellsOf(csvOf(worded)).filter((cell) => /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r|%]/u.test(cell)),
    controls: textReport(report, 'en').match(/[^\P{Cc}\n]|[\u202a-\u202e\u2066\u2067]/gu) ?? [],
    sameJson: JSON.stringify(JSON.parse(JSON.stringify(worded))) === JSON.stringify(worded),
  };
}

/** RFC 4180, every cell in quotes. */
function cellsOf(csv: string): readonly string[] {
  return [...csv.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => (cell ?? '').replaceAll('""', '"'));
}
