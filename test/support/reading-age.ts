/** The Flesch-Kincaid grade of English words: the school year (US) in which they can be read. Kincaid et al., 1975. */

/** Texts as a reader sees them: a number where one is filled in, a name where a quote stands. */
const filledIn = (words: string) =>
  words
    .replace(/\{\{\w+\}\}/g, '3')
    .replace(/<(\w+)\/>/g, 'Sam')
    .replace(/<[^>]+>/g, '');

const sentencesOf = (words: string) =>
  filledIn(words)
    .split(/(?<=[.!?…:])\s+/)
    .filter((sentence) => /\w/.test(sentence));

const wordsOf = (sentence: string) => sentence.match(/[\p{L}\p{N}’-]+/gu) ?? [];

/** Groups of vowels, without a silent e at the end. */
export function syllables(word: string): number {
  const lower = word.toLowerCase().replace(/[^a-z]/g, '');
  const groups = lower.replace(/(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$/, '').match(/[aeiouy]+/g) ?? [];
  return Math.max(1, groups.length);
}

export const longestSentence = (words: string) =>
  Math.max(0, ...sentencesOf(words).map((sentence) => wordsOf(sentence).length));

export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59;
}
