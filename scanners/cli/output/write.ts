import fs from 'node:fs/promises';
import { HomelatchError } from '../../core/errors.ts';
import type { Report } from '../../core/model.ts';
import { catalogue } from '../../index.ts';
import { anonymousHome } from '../../reports/anonymous.ts';
import { csvOf } from '../../reports/csv.ts';
import { evidenceCsv, evidenceHtml } from '../../reports/evidence.ts';
import { flattenReport } from '../../reports/flatten.ts';
import { concluded } from '../../reports/home-standing.ts';
import { htmlOf } from '../../reports/html.ts';
import type { CheckWords } from '../options.ts';
import { writeWhole } from '../whole-file.ts';
import { textReport } from './text.ts';

/** The report in the format that was asked for. */
export function formatted(report: Report, words: CheckWords): string {
  const { language } = words;
  if (words.anonymous) return `${JSON.stringify(anonymousHome(report))}\n`;
  const whole = concluded(report, catalogue());
  const worded = flattenReport(whole, language, words.observations && words.format === 'json');
  if (words.evidence) {
    const page = {
      report: worded,
      observations: report.observations ?? [],
      language,
      catalogue: catalogue(),
    };
    return words.format === 'csv' ? evidenceCsv(page) : evidenceHtml(page);
  }
  switch (words.format) {
    case 'text':
      return textReport(whole, language);
    case 'json':
      return `${JSON.stringify(worded, null, 2)}\n`;
    case 'ndjson':
      return '';
    case 'html':
      return htmlOf({ report: worded, language, catalogue: catalogue() });
    case 'csv':
      return csvOf(worded);
  }
}

/** Writes a result to the file of `--out`, or to standard output, and waits until it is out. */
export async function put(text: string, out: string | undefined): Promise<void> {
  if (out === undefined) {
    await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
    return;
  }
  try {
    // A pipe or a terminal has no older content to keep.
    const isFile = await fs.stat(out).then(
      (found) => found.isFile(),
      () => true,
    );
    await (isFile ? writeWhole(out, text) : fs.writeFile(out, text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new HomelatchError('storage', {
      en: `The report could not be written to ${out} (${why}). Name another file with --out.`,
    });
  }
}
