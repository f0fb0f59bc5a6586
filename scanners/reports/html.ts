/** A report as one page: no script, no link, nothing fetched. Every word that is not ours is escaped and set apart. */

import type { Catalogue } from '../core/catalogue.ts';
import type { Language } from '../core/text.ts';
import type { WordedDevice, WordedReport } from './flatten.ts';
import { wordsIn } from './words.ts';

const policy = "default-src 'none'; style-src 'unsafe-inline'";

const style = `
:root { color-scheme: light; }
body { font: 16px/1.5 system-ui, sans-serif; color: #1f2a37; background: #fff; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.75rem; } h2 { font-size: 1.3rem; margin-top: 2.5rem; border-top: 1px solid #c9c2b4; padding-top: 1rem; }
h3 { font-size: 1.05rem; margin-bottom: .25rem; } .quiet { color: #4a5563; }
table { border-collapse: collapse; width: 100%; } td, th { text-align: left; padding: .3rem .5rem; border-bottom: 1px solid #e4dfd4; vertical-align: top; }
.fail { border-left: 5px solid #b3261e; padding-left: .75rem; } .weak { border-left: 5px solid #8a5a00; padding-left: .75rem; }
.care { border: 2px solid #1f2a37; border-radius: .5rem; padding: .25rem 1rem; }
bdi { unicode-bidi: isolate; overflow-wrap: anywhere; } section { break-inside: avoid-page; }
`;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Also takes out characters that reorder or hide text. */
export function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}

const theirs = (text: string): string => `<bdi>${escapeHtml(text)}</bdi>`;

export interface Page {
  readonly report: WordedReport;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

export function htmlOf({ report, language, catalogue }: Page): string {
  const say = wordsIn[language];
  const when = new Date(report.finishedAt).toLocaleString(language === 'cy' ? 'cy-GB' : 'en-GB');
  const devices = report.devices.map((device) => deviceSection(device, language, catalogue)).join('');
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${escapeHtml(say.title)}</title><style>${style}</style></head><body>
<h1>${escapeHtml(say.title)}</h1>
<p>${say.checkedOn} ${escapeHtml(when)} · Homelatch ${escapeHtml(report.app)}</p>
${report.status === 'complete' ? '' : `<p><strong>${say.notComplete}</strong></p>`}
<p>${say.devices}: ${report.summary.devices}. ${say.needAttention}: ${report.summary.needAttention}.</p>
<p class="quiet">${say.honest}</p>
${devices}
</body></html>
`;
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
  return `<section><h2>${theirs(device.name ?? device.model ?? device.manufacturer ?? device.kind)}</h2>
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

function guidelineRows(device: WordedDevice, language: Language, { guidelines }: Catalogue): string {
  const say = wordsIn[language];
  return device.guidelines
    .map(({ number, verdict, proof, looked, of }) => {
      const title = guidelines.find((guideline) => guideline.number === number)?.title;
      const name = title ? (title[language] ?? title.en) : '';
      return `<tr><th scope="row">${number}. ${escapeHtml(name)}</th><td>${say.results[verdict]}</td><td>${looked} ${say.of} ${of} ${say.looked}, ${say.proofs[proof]}</td></tr>`;
    })
    .join('');
}

function attempts(device: WordedDevice, language: Language): string {
  if (device.attempts.length === 0) return '';
  const rows = device.attempts.map(
    ({ service, account, at, outcome }) =>
      `<tr><td>${service.transport}/${service.port}</td><td>${theirs(account)}</td><td>${escapeHtml(at)}</td><td>${outcome}</td></tr>`,
  );
  return `<h3>${wordsIn[language].tried}</h3><table>${rows.join('')}</table>`;
}
