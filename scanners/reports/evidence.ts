/**
 * What was found, provision by provision, for a landlord, a council or a telecare provider. A check from inside a home can
 * show that a device does not conform to ETSI EN 303 645; it can never show that it does, and every row says so.
 */
import type { Catalogue, CheckEntry } from '../core/catalogue.ts';
import type { CheckResult, Observation, Result } from '../core/model.ts';
import { type Language, say } from '../core/text.ts';
import { deviceTitle } from './device-title.ts';
import { evidenceWords } from './evidence-words.ts';
import type { WordedDevice, WordedReport } from './flatten.ts';
import { escapeHtml, pageOf, theirs } from './page.ts';
import { tableOf } from './table.ts';
import { wordsIn } from './words.ts';

export interface EvidencePage {
  readonly report: WordedReport;
  /** What the report rests on, where it is still at hand. */
  readonly observations: readonly Observation[];
  readonly language: Language;
  readonly catalogue: Catalogue;
}

interface EvidenceRow {
  readonly guideline: string;
  readonly check: string;
  /** The good state, as a statement. */
  readonly asked: string;
  readonly provisions: string;
  readonly testGroup: string;
  readonly law: string;
  readonly lawInShort: string;
  readonly answer: Result;
  readonly result: string;
  readonly shows: string;
  readonly proof: string;
  readonly reason: string;
  readonly evidence: readonly string[];
}

const longestValue = 200;
const mostObservations = 6;

export function evidenceCsv(page: EvidencePage): string {
  const { report, language } = page;
  const { columns } = evidenceWords[language];
  const rows = report.devices.flatMap((device) =>
    evidenceRows(device, page).map((row) => [
      device.id,
      deviceTitle(device, language),
      device.manufacturer,
      device.model,
      device.firmware,
      device.mac,
      row.guideline,
      row.check,
      row.asked,
      row.provisions,
      row.testGroup,
      row.law,
      row.result,
      row.shows,
      row.proof,
      row.reason,
      row.evidence.join('\n'),
    ]),
  );
  return tableOf(columns, rows);
}

export function evidenceHtml(page: EvidencePage): string {
  const { report, language } = page;
  const words = evidenceWords[language];
  const when = minuteOf(report.finishedAt);
  const sections = report.devices.map((device) => deviceSection(device, page));
  const body = `<p>${wordsIn[language].checkedOn} ${escapeHtml(when)} · Homelatch ${escapeHtml(report.app)}</p>
<div class="notice">${words.notice.map((sentence) => `<p>${escapeHtml(sentence)}</p>`).join('')}</div>
${sections.join('\n')}`;
  return pageOf({ language, title: words.title, body, wide: true });
}

/** `2026-09-30 14:00 UTC` */
const minuteOf = (at: string): string => `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;

function deviceSection(device: WordedDevice, page: EvidencePage): string {
  const { language } = page;
  const { headings, shows } = evidenceWords[language];
  const about = [device.manufacturer, device.model, device.firmware, device.mac, ...device.addresses];
  const found = evidenceRows(device, page);
  const counts = (['fail', 'weak', 'pass', 'unknown'] as const).map(
    (result) =>
      `<li><strong>${found.filter(({ answer }) => answer === result).length}</strong>: ${escapeHtml(shows[result])}</li>`,
  );
  const rows = found.map(
    (
      row,
      at,
    ) => `${row.guideline === found[at - 1]?.guideline ? '' : `<tr><th class="group" scope="rowgroup" colspan="${headings.length}">${escapeHtml(row.guideline)}</th></tr>`}
<tr><td>${escapeHtml(row.provisions)}<br><span class="quiet">${escapeHtml([row.testGroup, row.lawInShort].filter(Boolean).join(' · '))}</span></td>
<td>${escapeHtml(row.asked)}<br><span class="quiet">${escapeHtml(row.check)}</span></td>
<td class="${row.answer}"><strong>${escapeHtml(row.result)}</strong><br>${escapeHtml(row.shows)}</td><td>${escapeHtml(row.proof)}</td>
<td>${escapeHtml(row.reason)}<br>${row.evidence.map((line) => `<span class="quiet">${theirs(line)}</span>`).join('<br>')}</td></tr>`,
  );
  return `<h2>${theirs(deviceTitle(device, language))}</h2>
<p>${about.flatMap((part) => (part ? [theirs(part)] : [])).join(' · ')}</p>
<ul>${counts.join('')}</ul>
<table><tr>${headings.map((heading) => `<th scope="col">${escapeHtml(heading)}</th>`).join('')}</tr>
${rows.join('\n')}</table>`;
}

/** One row for each check that applies, in the Code's order, what was not looked at among them. */
function evidenceRows(device: WordedDevice, page: EvidencePage): readonly EvidenceRow[] {
  const { catalogue, language } = page;
  return device.guidelines.flatMap(({ number, checks }) => {
    const title = catalogue.guidelines.find((guideline) => guideline.number === number)?.title;
    const guideline = `${number}. ${title ? say(title, language) : ''}`;
    return checks.flatMap((check) => {
      const entry = catalogue.checks.find(({ id }) => id === check.id);
      return entry && check.result !== 'not-applicable' ? [evidenceRow(guideline, check, entry, page)] : [];
    });
  });
}

function evidenceRow(
  guideline: string,
  { id, result, proof, reason, evidence }: CheckResult<string>,
  { text, provisions, psti, testGroup }: CheckEntry,
  { observations, language }: EvidencePage,
): EvidenceRow {
  const words = evidenceWords[language];
  return {
    guideline,
    check: id,
    asked: say(text.passed, language),
    provisions: provisions.length > 0 ? `EN 303 645 ${provisions.join(', ')}` : '',
    testGroup: testGroup === undefined ? '' : `TS 103 701 ${testGroup}`,
    law: psti === undefined ? '' : words.law.replace('{paragraph}', String(psti)),
    lawInShort: psti === undefined ? '' : words.lawInShort.replace('{paragraph}', String(psti)),
    answer: result,
    result: wordsIn[language].results[result],
    shows: words.shows[result],
    proof: wordsIn[language].proofs[proof],
    reason,
    evidence: observations
      .filter((o) => evidence.includes(o.id))
      .slice(0, mostObservations)
      .map(observed),
  };
}

/** One observation in a line: when, where, which fact, and the beginning of what was seen. */
function observed({ at, by, fact, service, value }: Observation): string {
  const where = service ? ` ${service.transport}/${service.port}` : '';
  const seen = JSON.stringify(value) ?? '';
  const cut = seen.length > longestValue ? `${seen.slice(0, longestValue).toWellFormed()}…` : seen;
  return `${new Date(at).toISOString()} ${by}${where} ${fact} ${cut}`;
}
