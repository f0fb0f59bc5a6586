import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { gradeOf, longestSentence } from '../support/reading-age.ts';

const scanners = path.resolve(import.meta.dirname, '../../scanners');

/** School year in which a child of eleven is, by the Flesch-Kincaid measure. */
const yearOfEleven = 6;

/** The English words of a source file. What code fills in reads as a number. */
function englishIn(file: string): string[] {
  const code = fs.readFileSync(path.join(scanners, file), 'utf8');
  const words = code.matchAll(/\ben:\s*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`)/g);
  return [...words].map(([, single, double, filled]) =>
    (single ?? double ?? filled ?? '').replace(/\$\{[^}]*\}|\{\w+\}/g, '3'),
  );
}

const filesIn = (folder: string): string[] =>
  fs
    .readdirSync(path.join(scanners, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => path.join(folder, file));

describe('the English texts of', () => {
  it.each(['guidelines', 'wizards', 'knowledge', 'core', 'reports'])('%s read at age eleven', (folder) => {
    const texts = filesIn(folder).flatMap(englishIn);
    expect(texts.length).toBeGreaterThan(10);
    expect(gradeOf(texts)).toBeLessThanOrEqual(yearOfEleven);
  });

  it('each check and each wizard read at age eleven', () => {
    const hard = [...filesIn('guidelines'), ...filesIn('wizards')]
      .map((file) => ({ file, texts: englishIn(file) }))
      .filter(({ texts }) => texts.length > 2 && gradeOf(texts) > yearOfEleven)
      .map(({ file, texts }) => `${file}: ${gradeOf(texts).toFixed(1)}`);
    expect(hard).toEqual([]);
  });

  it.each([
    ['guidelines', 24],
    ['wizards', 24],
    // They name menus, buttons and models, which are long by themselves.
    ['knowledge', 30],
  ])('%s have no sentence of more than %i words', (folder, most) => {
    const texts = filesIn(folder).flatMap(englishIn);
    expect(texts.filter((words) => longestSentence(words) > most)).toEqual([]);
  });
});
