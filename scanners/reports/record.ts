/** The one-page record of a finished set-up, validation or erasure. It names the device, never its owner, its home or its addresses. */
import type { Catalogue } from '../core/catalogue.ts';
import type { CheckResult } from '../core/model.ts';
import { fill, type Language, say, type Text } from '../core/text.ts';
import type { RunEnding, WizardRun } from '../core/wizard-run-model.ts';
import { dayOf } from './dates.ts';
import { escapeHtml, pageOf, theirs } from './page.ts';
import { outdatings, type RecordTask, recordWords, stepWords, titles, verdicts } from './record-words.ts';
import { wordsIn } from './words.ts';

export interface RecordOrder {
  readonly run: WizardRun;
  readonly language: Language;
  readonly catalogue: Catalogue;
}

/** Whether a run leaves a record: it is finished, and it was more than a fix. */
export const hasRecord = ({ task, ending }: Pick<WizardRun, 'task' | 'ending'>): boolean =>
  task !== 'fix' && ending?.subject !== undefined;

/** The whole page, in HTML without script, links or anything fetched. Undefined for a run that leaves no record. */
export function recordHtml({ run, language, catalogue }: RecordOrder): string | undefined {
  const { task, ending } = run;
  if (task === 'fix' || !ending?.subject) return undefined;
  const t = (text: Text) => escapeHtml(say(text, language));
  const day = (at: string) => dayOf(at, language);
  const lines = linesOf(run, task, catalogue);
  const list = (measured: boolean) => {
    const own = lines.filter((line) => line.measured === measured);
    return own.length > 0
      ? `<ul>${own.map(({ text }) => `<li>${t(text)}</li>`).join('')}</ul>`
      : `<p>${t(recordWords.nothing)}</p>`;
  };
  const outdated = ending.outdated
    ? `<p class="weak"><strong>${t(fill(recordWords.outdated, { day: day(ending.outdated.at) }))} ${t(outdatings[ending.outdated.because])}</strong></p>`
    : '';
  const body = `<p>${t(recordWords.written)} ${escapeHtml(day(ending.at))}</p>
<h2>${t(recordWords.about)}</h2><table>${about(ending.subject, language)}</table>
<h2>${t(recordWords.result)}</h2><p class="${ending.outcome === 'not-fixed' ? 'fail' : ''}"><strong>${t(verdicts[task][endOf(ending)])}</strong></p>${outdated}
${task === 'validate' && !ending.outdated ? `<p>${t(recordWords.holds)}</p>` : ''}
<h2>${t(recordWords.seen)}</h2>${list(true)}
<h2>${t(recordWords.said)}</h2>${list(false)}
${task === 'delete' && ending.outcome !== 'not-fixed' ? `<p>${t(recordWords.forBuyer)}</p>` : ''}
<p class="quiet">${t(recordWords.honest)}</p>`;
  return pageOf({ language, title: say(titles[task], language), body });
}

const endOf = ({ outcome }: RunEnding): 'done' | 'not-fixed' | 'unknown' =>
  outcome === 'not-fixed' || outcome === 'unknown' ? outcome : 'done';

function about(subject: NonNullable<RunEnding['subject']>, language: Language): string {
  const words = wordsIn[language];
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.maker, subject.manufacturer],
    [words.model, subject.model],
    [words.firmware, subject.firmware],
  ];
  return rows
    .flatMap(([label, value]) =>
      value ? [`<tr><th scope="row">${label}</th><td>${theirs(value)}</td></tr>`] : [],
    )
    .join('');
}

interface Line {
  readonly text: Text;
  readonly measured: boolean;
}

/** In the order in which it was done. */
function linesOf(run: WizardRun, task: RecordTask, catalogue: Catalogue): readonly Line[] {
  const said = Object.entries(run.answers).flatMap(([step, word]): readonly Line[] => {
    const text = stepWords[task][step.replace(/-\d$/, '')]?.[word];
    if (!text) return [];
    const seen = run.seen?.[step];
    const seconds =
      seen && step.endsWith('-back') ? [fill(recordWords.seconds, { seconds: seen.seconds })] : [];
    return [text, ...seconds].map((each) => ({ text: each, measured: seen !== undefined }));
  });
  return [...said, ...checkLines(run.ending?.after ?? [], task, catalogue)];
}

/**
 * What the checks said, by their own titles: their reasons may quote a name that the owner gave. An erasure names each
 * look at the wiped device; the others count, and name what is still to do.
 */
function checkLines(after: readonly CheckResult[], task: RecordTask, { checks }: Catalogue): readonly Line[] {
  const titleOf = ({ id, result }: CheckResult): Text | undefined =>
    checks.find((check) => check.id === id)?.text[result === 'pass' ? 'passed' : 'failed'];
  const asking = after.filter(({ result }) => result === 'fail' || result === 'weak');
  const told = after.filter(({ result }) => result !== 'unknown' && result !== 'not-applicable');
  const named = (task === 'delete' ? told : asking).flatMap((result) => {
    const text = titleOf(result);
    return text ? [{ text, measured: result.proof === 'measured' }] : [];
  });
  if (task === 'delete' || after.length === 0) return named;
  const all = after.filter(({ result }) => result !== 'not-applicable').length;
  const counts = fill(recordWords.checks, { told: told.length, all, asking: asking.length });
  return [{ text: counts, measured: true }, ...named];
}
