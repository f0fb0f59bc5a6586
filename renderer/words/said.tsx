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

export function Said({ words, whole }: { words: string; whole?: boolean }) {
  return (
    <q>
      <bdi>{whole ? clean(words) : cut(words)}</bdi>
    </q>
  );
}
