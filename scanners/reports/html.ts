/** A report as one page for the people of the home. */
import type { Catalogue } from '../core/catalogue.ts';
import type { Language } from '../core/text.ts';
import { momentOf } from './dates.ts';
import { deviceTitle } from './device-title.ts';
import type { WordedDevice, WordedReport } from './flatten.ts';
import { escapeHtml, pageOf, theirs } from './page.ts';
import { wordsIn } from './words.ts';

export interface Page {
  readonly report: WordedReport;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

export function htmlOf({ report, language, catalogue }: Page): string {
  const say = wordsIn[language];
  const when = momentOf(report.finishedAt, language);
  const devices = report.devices.map((device) => deviceSection(device, language, catalogue)).join('');
  const body = `<p>${say.checkedOn} ${escapeHtml(when)} · Homelatch ${escapeHtml(report.app)}</p>
${report.status === 'complete' ? '' : `<p><strong>${say.notComplete}</strong></p>`}
${report.home ? `<p>${say.devices}: ${report.summary.devices}. ${say.needAttention}: ${report.summary.needAttention}.</p>` : ''}
<p class="quiet">${say.honest}</p>
${homeSection(report, language, catalogue)}
${devices}`;
  return pageOf({
    language,
    title: report.home || report.devices.length !== 1 ? say.title : say.sheetTitle,
    body,
  });
}

/** What to do first, how the home stands under each guideline, and what was not looked at. */
function homeSection({ home, devices }: WordedReport, language: Language, catalogue: Catalogue): string {
  if (!home) return '';
  const say = wordsIn[language];
  const nameOf = (id: string) => {
    const device = devices.find((one) => one.id === id);
    return device ? theirs(deviceTitle(device, language)) : '';
  };
  const first = home.first.map(
    ({ device, result, title, reason, why, callFirst }) =>
      `<div class="${result}"><h3>${nameOf(device)}: ${escapeHtml(title)}</h3><p>${escapeHtml(reason)} ${escapeHtml(why)}${callFirst ? ` <strong>${escapeHtml(callFirst)}</strong>` : ''}</p></div>`,
  );
  const rows = home.guidelines.map(({ number, devices: counts, needing }) => {
    const answers = (['fail', 'weak', 'pass', 'unknown'] as const)
      .filter((result) => counts[result] > 0)
      .map((result) => `${say.results[result]}: ${counts[result]}`);
    return `<tr><th scope="row">${guidelineTitle(number, language, catalogue)}</th><td>${answers.join(', ')}</td><td>${needing.map(nameOf).join(', ')}</td></tr>`;
  });
  return `<section><h2>${say.doFirst}</h2>${first.join('') || `<p>${say.nothingToFix}</p>`}
<h2>${say.wholeHome}</h2><table>${rows.join('')}</table>
<p>${escapeHtml(home.unanswered.words)}</p></section>`;
}

function guidelineTitle(number: number, language: Language, { guidelines }: Catalogue): string {
  const title = guidelines.find((guideline) => guideline.number === number)?.title;
  return `${number}. ${escapeHtml(title ? (title[language] ?? title.en) : '')}`;
}

function deviceSection(device: WordedDevice, language: Language, catalogue: Catalogue): string {
  const say = wordsIn[language];
  const about: readonly (readonly [string, string | undefined])[] = [
    [say.maker, device.manufacturer ?? device.macVendor],
    [say.model, device.model],
    [say.firmware, device.firmware],
    [say.callsItself, device.hostnames[0]],
    [say.seenAt, device.addresses.join(', ')],
  ];
  const rows = about.flatMap(([label, value]) =>
    value ? [`<tr><th scope="row">${label}</th><td>${theirs(value)}</td></tr>`] : [],
  );
  const problems = device.findings.map(
    ({ result, title, reason, proof }) =>
      `<div class="${result}"><h3>${escapeHtml(title)}</h3><p>${escapeHtml(reason)} <span class="quiet">(${say.results[result]}, ${say.proofs[proof]})</span></p></div>`,
  );
  return `<section><h2>${theirs(deviceTitle(device, language))}</h2>
<h3>${say.whatItIs}</h3><table>${rows.join('')}</table>
${careSection(device, language)}
<h3>${say.toFix}</h3>${problems.join('') || `<p>${say.nothingToFix}</p>`}
<h3>${say.guidelines}</h3><table>${guidelineRows(device, language, catalogue)}</table>
${attempts(device, language)}</section>
`;
}

/** For the person who depends on the device, and for their carer. */
function careSection({ careAdvice: advice }: WordedDevice, language: Language): string {
  if (!advice) return '';
  const facts = advice.facts.map(
    ({ text, source, checked }) =>
      `<li>${escapeHtml(text)} <span class="quiet">(${escapeHtml(source)}, ${escapeHtml(checked)})</span></li>`,
  );
  const points = advice.keepOn.map((point) => `<li>${escapeHtml(point)}</li>`);
  return `<div class="care"><h3>${wordsIn[language].beforeYouChange}</h3>
<p>${escapeHtml(advice.what)} <strong>${escapeHtml(advice.whoToCall)}</strong></p>
<ul>${points.join('')}${facts.join('')}</ul><p class="quiet">${escapeHtml(advice.ourCare)}</p></div>`;
}

function guidelineRows(device: WordedDevice, language: Language, catalogue: Catalogue): string {
  const say = wordsIn[language];
  return device.guidelines
    .map(
      ({ number, verdict, proof, looked, of }) =>
        `<tr><th scope="row">${guidelineTitle(number, language, catalogue)}</th><td>${say.results[verdict]}</td><td>${looked} ${say.of} ${of} ${say.looked}, ${say.proofs[proof]}</td></tr>`,
    )
    .join('');
}

function attempts(device: WordedDevice, language: Language): string {
  if (device.attempts.length === 0) return '';
  const rows = device.attempts.map(
    ({ service, account, at, outcome }) =>
      `<tr><td>${service.transport}/${service.port}</td><td>${theirs(account)}</td><td>${escapeHtml(momentOf(at, language))}</td><td>${wordsIn[language].outcomes[outcome]}</td></tr>`,
  );
  return `<h3>${wordsIn[language].tried}</h3><table>${rows.join('')}</table>`;
}
