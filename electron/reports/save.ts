/** Saves a report where the person chooses. The name is ours, the file readable by its owner only. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserWindow, dialog } from 'electron';
import type { Observation, Report } from '../../scanners/core/model.ts';
import type { Language } from '../../scanners/core/text.ts';
import { csvOf } from '../../scanners/reports/csv.ts';
import { evidenceCsv, evidenceHtml } from '../../scanners/reports/evidence.ts';
import { flattenReport, onlyDevice } from '../../scanners/reports/flatten.ts';
import { concluded } from '../../scanners/reports/home-standing.ts';
import { htmlOf } from '../../scanners/reports/html.ts';
import { logError } from '../log.ts';
import { Refusal } from '../problems.ts';
import type { Catalogue } from '../schemas/catalogue.ts';
import { pdfOf } from './pdf.ts';

/** `evidence` is told provision by provision, for a landlord, a council or a telecare provider. */
export type Format = 'html' | 'pdf' | 'csv' | 'json' | 'evidence' | 'evidence-csv';

const extensions: Readonly<Record<Format, string>> = {
  html: 'html',
  pdf: 'pdf',
  csv: 'csv',
  json: 'json',
  evidence: 'html',
  'evidence-csv': 'csv',
};

export interface SaveOrder {
  readonly report: Report;
  /** What it rests on, where it is still at hand; only evidence shows it. */
  readonly observations?: readonly Observation[];
  readonly format: Format;
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly device?: string;
}

/** What goes into the file. */
export async function contentOf({
  report,
  format,
  language,
  catalogue,
  device,
  observations = [],
}: SaveOrder): Promise<string | Buffer> {
  const whole = flattenReport(concluded(report, catalogue), language, false);
  const worded = device === undefined ? whole : onlyDevice(whole, device);
  if (format === 'json') return `${JSON.stringify(worded, null, 2)}\n`;
  if (format === 'csv') return csvOf(worded);
  const page = { report: worded, observations, language, catalogue };
  if (format === 'evidence') return evidenceHtml(page);
  if (format === 'evidence-csv') return evidenceCsv(page);
  const html = htmlOf({ report: worded, language, catalogue });
  return format === 'html' ? html : pdfOf(html);
}

export async function askWhere(
  window: BrowserWindow | undefined,
  name: string,
  extension: string,
): Promise<string | undefined> {
  const options = {
    defaultPath: name,
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
  };
  const { canceled, filePath } = await (window
    ? dialog.showSaveDialog(window, options)
    : dialog.showSaveDialog(options));
  return canceled || !filePath ? undefined : filePath;
}

/** Asks where, and writes it there. */
export async function saveFile(
  window: BrowserWindow | undefined,
  name: string,
  extension: string,
  content: () => Promise<string | Buffer>,
): Promise<{ saved: boolean; file?: string }> {
  const file = await askWhere(window, name, extension);
  if (file === undefined) return { saved: false };
  try {
    await writeWhole(file, await content());
  } catch (error) {
    logError('report', error);
    throw new Refusal('not-saved');
  }
  return { saved: true, file: path.basename(file) };
}

/** A full disk leaves the older file as it was. */
async function writeWhole(file: string, content: string | Buffer): Promise<void> {
  const beside = `${file}.new`;
  try {
    await writeFile(beside, content, { mode: 0o600, flush: true });
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

export function saveReport(
  window: BrowserWindow | undefined,
  order: SaveOrder,
): Promise<{ saved: boolean; file?: string }> {
  const extension = extensions[order.format];
  const sheet = order.report.devices.find(({ id }) => id === order.device)?.kind;
  const kind = order.format.startsWith('evidence') ? 'evidence' : sheet;
  const parts = ['homelatch', ...(kind ? [kind] : []), order.report.finishedAt.slice(0, 10)];
  const name = `${parts.join('-')}.${extension}`;
  return saveFile(window, name, extension, () => contentOf(order));
}
