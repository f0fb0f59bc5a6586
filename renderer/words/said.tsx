/** What a device says about itself: cleaned, quoted, isolated, and never part of our own sentence. */

const longest = 80;

/** Control characters, and the marks by which words could turn the direction of the text around them. */
const unruly = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A device's words on one line, without anything that could act on the text around them. */
export function clean(words: string): string {
  return words.toWellFormed().replace(unruly, ' ').replace(/\s+/g, ' ').trim();
}

/** The first 80 characters, where room is short. */
export function cut(words: string): string {
  const characters = Array.from(clean(words));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : characters.join('');
}

/** For a label that cannot hold markup: isolated by characters (Unicode FSI and PDI). */
export const isolated = (words: string) => `\u2068${cut(words)}\u2069`;

/** Letters, figures and the few marks that names of makers and models carry. */
const nameLike = /^[\p{L}\p{N}][\p{L}\p{N}&+.'’()/_\- ]*$/u;
const longestName = 40;
const mostWords = 5;

/** A maker or a model that reads as a name. A whole sentence does not: it could pass for one of ours. */
export function isName(words: string): boolean {
  const name = clean(words);
  return (
    name.length <= longestName &&
    name.split(' ').length <= mostWords &&
    nameLike.test(name) &&
    !/[.] /.test(name)
  );
}

/** A maker or a model: plain where it reads as a name, quoted where it does not. */
export function Named({ words }: { words: string }) {
  return isName(words) ? <bdi>{clean(words)}</bdi> : <Said words={words} />;
}

export function Said({ words, whole }: { words: string; whole?: boolean }) {
  return (
    <q>
      <bdi>{whole ? clean(words) : cut(words)}</bdi>
    </q>
  );
}
