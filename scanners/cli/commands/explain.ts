import type { CheckEntry } from '../../core/catalogue.ts';
import { checkEntries } from '../../core/catalogue.ts';
import { type Outcome, outcomes, type Way } from '../../core/define.ts';
import { HomelatchError } from '../../core/errors.ts';
import { wizardFor } from '../../core/members.ts';
import { resultWords } from '../../core/result-words.ts';
import { type Language, say, type Text } from '../../core/text.ts';
import { members } from '../../index.ts';
import type { Command } from '../command.ts';
import { nearest } from '../nearest.ts';
import { put } from '../output/write.ts';
import { type OwnAnswer, ownAnswers } from '../own-guidelines.ts';

export const explain: Command = {
  name: 'explain',
  usage: 'CHECK | --all | --self',
  summary: 'says what a check looks at, why it matters and what to do',
  about: ['The names of the checks stand in the result of a check.'],
  examples: [
    ['explain open-telnet', 'what it means, why it matters, what to do'],
    ['explain --all', 'every check in one line'],
    ['explain --self', 'how Homelatch itself answers the guidelines'],
  ],
  options: ['all', 'self', 'lang', 'out'],
  formats: ['text'],
  takes: 1,
  async run(words) {
    const entries = checkEntries(members);
    if (words.all) {
      await put(listing(entries, words.language), words.out);
      return 0;
    }
    if (words.self) {
      await put(aboutItself(words.language), words.out);
      return 0;
    }
    const [id, ...others] = words.rest;
    if (id === undefined || others.length > 0) {
      throw new HomelatchError('usage', {
        en: 'Name one check, or add --all to list them all: homelatch explain default-password.',
      });
    }
    const entry = entries.find((one) => one.id === id);
    if (!entry) {
      const ids = entries.map((one) => one.id);
      const meant = nearest(id, ids);
      const near = meant === undefined ? ids.filter((one) => one.includes(id)) : [meant];
      throw new HomelatchError('usage', {
        en: `There is no check called “${id}”. ${near.length > 0 ? `Did you mean ${near.join(' or ')}?` : 'Add --all to list them.'}`,
      });
    }
    await put(explained(entry, words.language), words.out);
    return 0;
  },
};

function listing(entries: readonly CheckEntry[], language: Language): string {
  const guidelines = [...members.guidelines].sort((a, b) => a.number - b.number);
  const lines = guidelines.flatMap((guideline) => [
    `${guideline.number}. ${say(guideline.title, language)}`,
    ...entries
      .filter((entry) => entry.guideline === guideline.number)
      .map(
        (entry) =>
          `   ${entry.id.padEnd(36)} ${usually(entry, language).padEnd(33)} ${entry.severity.padEnd(9)} ${say(entry.text.failed, language)}`,
      ),
    '',
  ]);
  const open = entries.filter((entry) => entry.alwaysUnknown).length;
  return `${lines.join('\n')}${entries.length} checks, all of them implemented; ${open} of them nobody can answer yet, and each says why.\n`;
}

/** Homelatch held against the guidelines that it asks of devices, with the tests that prove each answer. */
function aboutItself(language: Language): string {
  const lines = ownAnswers.flatMap(({ guideline, result, answer, proof }) => {
    const title = members.guidelines.find((one) => one.number === guideline)?.title;
    return [
      `${guideline}. ${title ? say(title, language) : ''}: ${say(ownResultWords[result], language)}`,
      `   ${say(answer, language)}`,
      `   ${proof.join(', ')}`,
      '',
    ];
  });
  return `${lines.join('\n')}`;
}
const ownResultWords: Readonly<Record<OwnAnswer['result'], Text>> = {
  pass: { en: 'nothing to fix', cy: 'dim i’w drwsio' },
  'not-applicable': { en: 'does not apply', cy: 'ddim yn berthnasol' },
};

function explained(entry: CheckEntry, language: Language): string {
  const guideline = members.guidelines.find((one) => one.number === entry.guideline);
  const wizard = wizardFor(members, entry.id);
  const lines = [
    entry.id,
    '',
    say(entry.text.failed, language),
    `  or, when there is nothing to fix: ${say(entry.text.passed, language)}`,
    '',
    `Why      ${say(entry.text.why, language)}`,
    `Do       ${say(entry.text.todo, language)}`,
    ...(entry.alwaysUnknown ? [`Limits   ${say(entry.alwaysUnknown, language)}`] : []),
    '',
    `Guideline     ${entry.guideline}. ${guideline ? say(guideline.title, language) : ''}`,
    `State         ${say(implemented, language)}`,
    `Answered      ${answered(entry, language)}`,
    `Answers       ${outcomes.map((outcome) => answerWords(entry, outcome, language)).join('; ')}`,
    `Severity      ${entry.severity}`,
    `EN 303 645    ${entry.provisions.join(', ') || 'none'}`,
    `UK law        ${entry.psti === undefined ? 'good practice, not law' : `PSTI Regulations 2023, Schedule 1, paragraph ${entry.psti}`}`,
    ...(entry.testGroup === undefined ? [] : [`TS 103 701    ${entry.testGroup}`]),
    `Source        ${entry.source}`,
    ...(wizard ? [`Guided fix    ${wizard.id}: ${say(wizard.title, language)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

/** How an answer is found. */
const wayWords: Readonly<Record<Way, Text>> = {
  listening: { en: 'measured by listening', cy: 'mesurir drwy wrando' },
  asking: { en: 'measured by asking', cy: 'mesurir drwy ofyn' },
  closer: { en: 'measured if you allow it', cy: 'mesurir os caniatewch' },
  guided: { en: 'measured in a guided step', cy: 'mesurir mewn cam dan arweiniad' },
  maker: { en: 'known from the maker', cy: 'gwyddys gan y gwneuthurwr' },
  owner: { en: 'asked of the owner', cy: 'gofynnir i’r perchennog' },
};
const nobodyYet: Text = { en: 'nobody can answer it yet', cy: 'ni all neb ei ateb eto' };
const implemented: Text = { en: 'implemented', cy: 'ar waith' };
const or: Text = { en: 'or', cy: 'neu' };

/** The usual way to its answer. */
const usually = ({ alwaysUnknown, ways }: CheckEntry, language: Language): string =>
  say(alwaysUnknown ? nobodyYet : wayWords[ways[0]], language);

/** Every way to its answer. */
const answered = ({ alwaysUnknown, ways }: CheckEntry, language: Language): string =>
  alwaysUnknown
    ? say(nobodyYet, language)
    : ways.map((way) => say(wayWords[way], language)).join(`, ${say(or, language)} `);

const never: Text = { en: 'never', cy: 'byth' };

function answerWords(entry: CheckEntry, outcome: Outcome, language: Language): string {
  const words = say(resultWords[outcome], language);
  return entry.never?.includes(outcome) ? `${words} (${say(never, language)})` : words;
}
