import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cy } from '../../renderer/locales/cy/index.ts';
import { en } from '../../renderer/locales/en/index.ts';
import { gradeOf, longestSentence } from '../support/reading-age.ts';

type Tree = { readonly [key: string]: string | readonly string[] | Tree };

/** Every text by its whole name, for example `home:chip.fail_one`. */
function texts(tree: Tree, before: string): [name: string, words: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'string') return [[before + key, value]];
    if (Array.isArray(value)) return value.map((words: string, at) => [`${before}${key}.${at}`, words]);
    return texts({ ...(value as Tree) }, `${before}${key}.`);
  });
}

const all = (languages: Readonly<Record<string, Tree>>) =>
  Object.entries(languages).flatMap(([file, tree]) => texts(tree, `${file}:`));

const english = all(en);
const welsh = all(cy);
const withoutForm = (name: string) => name.replace(/_(zero|one|two|few|many|other)$/, '');
const names = (some: readonly [string, string][]) => new Set(some.map(([name]) => withoutForm(name)));

/** The places of a text that code fills in: `{{count}}`, `<said/>`, `<b>`. */
const places = (words: string) =>
  [...words.matchAll(/\{\{\w+\}\}|<\/?\w+\/?>/g)].map(([place]) => place).sort();

describe('the texts of the page', () => {
  it('are all there in Welsh', () => {
    const there = names(welsh);
    expect([...names(english)].filter((name) => !there.has(name))).toEqual([]);
  });

  it('have no Welsh text that English does not know', () => {
    const there = names(english);
    expect([...names(welsh)].filter((name) => !there.has(name))).toEqual([]);
  });

  it('have a Welsh form for every number', () => {
    const forms = new Set(welsh.map(([name]) => name));
    const counted = english.filter(([name]) => name.endsWith('_other')).map(([name]) => withoutForm(name));
    expect(counted.filter((name) => !forms.has(name))).toEqual([]);
  });

  it('keep the same places to fill in every language', () => {
    const known = new Set(english.map(([name, words]) => `${withoutForm(name)} ${places(words)}`));
    expect(welsh.filter(([name, words]) => !known.has(`${withoutForm(name)} ${places(words)}`))).toEqual([]);
  });

  it('never call a home or a device safe, secure or protected', () => {
    expect(english.filter(([, words]) => /\b(safe|secure|protected)\b/i.test(words))).toEqual([]);
  });

  it('use the typographic apostrophe', () => {
    expect([...english, ...welsh].filter(([, words]) => words.includes("'"))).toEqual([]);
  });
});

/** School year in which a child of eleven is, by the Flesch-Kincaid measure. */
const yearOfEleven = 6;
const mostWords = 24;

describe('the English texts', () => {
  it.each(Object.entries(en))('%s.json reads at age eleven', (file, tree) => {
    const sentences = texts(tree, `${file}:`).map(([, words]) => words);
    expect(gradeOf(sentences)).toBeLessThanOrEqual(yearOfEleven);
  });

  it('have no long sentences', () => {
    expect(english.filter(([, words]) => longestSentence(words) > mostWords)).toEqual([]);
  });
});

describe('the code of the page', () => {
  const folder = path.resolve(import.meta.dirname, '../../renderer');
  const code = fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

  it('uses every text', () => {
    const unused = [...names(english)].filter((name) => {
      const key = name.replace(/^\w+:/, '').replace(/\.\d+$/, '');
      const parts = key.split('.');
      const family = parts.slice(0, -1).join('.');
      const last = parts.at(-1) ?? '';
      return !(
        code.includes(`'${key}'`) ||
        code.includes(`"${key}"`) ||
        code.includes(`:${key}'`) ||
        code.includes(`${family}.\${`) ||
        (name.startsWith('kinds:') && code.includes('kinds:${')) ||
        new RegExp(`['"\`{]${last}['"\`}:]`).test(code) ||
        code.includes(`.${last}\``)
      );
    });
    expect(unused).toEqual([]);
  });
});
