import type { WizardStep } from '../../core/guide.ts';
import type { CheckResult } from '../../core/model.ts';
import { resultWords } from '../../core/result-words.ts';
import { fill, type Language, say, type Text } from '../../core/text.ts';
import type { BeforeAndAfter, WizardRun } from '../../core/wizard-run-model.ts';
import { visible } from '../output/visible.ts';
import { words } from './words.ts';

const width = 78;

/** One step as a page of plain text: what it is about, what to do, and the answers that it takes. */
export function pageOf(
  run: WizardRun,
  step: WizardStep,
  address: string | undefined,
  language: Language,
): string {
  const t = (text: Text) => visible(say(text, language));
  const count = t(fill(words.step, { number: run.number, of: run.of }));
  const lines = [
    '',
    `── ${count} ${'─'.repeat(Math.max(0, width - count.length - 4))}`,
    '',
    t(step.title),
    '',
  ];
  const put = (text: string, indent = '') => lines.push(...wrapped(text, width, indent), '');
  for (const text of step.body ?? []) put(t(text));
  if (step.warning) put(t(fill(words.careful, { warning: say(step.warning, language) })));
  if (step.kind === 'do') {
    if (step.page) put(pageAddress(step.page, address, t));
    for (const [index, text] of step.steps.entries()) put(`${index + 1}. ${t(text)}`, '   ');
    if (step.minutes !== undefined) put(t(fill(words.minutes, { minutes: step.minutes })));
  }
  if (step.kind === 'choose') {
    for (const [index, { label, hint }] of step.options.entries())
      put(`${index + 1}. ${t(label)}${hint ? ` (${t(hint)})` : ''}`, '   ');
  }
  return lines.join('\n');
}

type Page = NonNullable<Extract<WizardStep, { kind: 'do' }>['page']>;

/** A device's page is made from the address at which it was seen; nothing that it says of itself is used. */
function pageAddress(page: Page, address: string | undefined, t: (text: Text) => string): string {
  if (page.of === 'maker') return t(fill(words.makerPage, { address: page.url }));
  const host = address?.includes(':') ? `[${address}]` : (address ?? '');
  const usual = page.port === (page.tls ? 443 : 80);
  const url = `${page.tls ? 'https' : 'http'}://${host}${usual ? '' : `:${page.port}`}/`;
  return t(fill(words.devicePage, { address: url }));
}

/** The answers that the step takes as it stands, on one line. */
export function promptOf(run: WizardRun, step: WizardStep, language: Language): string {
  const parts: Text[] = [];
  switch (step.kind) {
    case 'explain':
      parts.push(words.goOn);
      break;
    case 'do':
      parts.push(run.work.state === 'done' && run.work.met ? words.goOn : words.done);
      if (step.offer && run.work.state === 'not-started')
        parts.push(fill(words.offer, { label: say(step.offer.label, language) }));
      break;
    case 'choose':
      parts.push(words.choose);
      break;
    case 'ask':
      parts.push(step.input === 'yes-no' ? words.yesNo : words[step.input]);
      break;
    case 'recheck':
      parts.push(run.work.state === 'not-started' ? words.look : words.lookAgain);
      break;
    case 'wait-for':
      parts.push(
        run.work.state === 'not-started'
          ? fill(words.watch, { minutes: step.atMostMinutes })
          : words.lookAgain,
      );
  }
  if (run.canGoBack) parts.push(words.back);
  return `[ ${[...parts, words.quit].map((part) => say(part, language)).join('   ')} ]\n> `;
}

const marks = { pass: '○', weak: '△', fail: '✗', unknown: '?', 'not-applicable': '·' } as const;

/** Each check's answer before and now, side by side. */
export function sideBySide({ before, after }: BeforeAndAfter, language: Language): string {
  const column = (width - 4) / 2;
  const t = (text: Text) => visible(say(text, language));
  const cell = (result: CheckResult | undefined) =>
    result
      ? [`${marks[result.result]} ${t(resultWords[result.result])}`, ...wrapped(t(result.reason), column, '')]
      : [t(words.notLooked)];
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const rows = ids.flatMap((id) => {
    const left = cell(before.find((result) => result.id === id));
    const right = cell(after.find((result) => result.id === id));
    const height = Math.max(left.length, right.length);
    const lines = Array.from({ length: height }, (_, at) =>
      `${(left[at] ?? '').padEnd(column)}    ${right[at] ?? ''}`.trimEnd(),
    );
    return [id, ...lines, ''];
  });
  const head = `${t(words.before).padEnd(column)}    ${t(words.now)}`;
  return rows.length > 0 ? [head, '', ...rows].join('\n') : '';
}

/** Breaks at spaces; a word that is longer than a line stays whole. */
function wrapped(text: string, to: number, indent: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (longer.length > to && line !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
