/** Words for a person, in every language that we have them in. English is always there; Welsh falls back to it. */
export interface Text {
  readonly en: string;
  readonly cy?: string;
}

export const languages = ['en', 'cy'] as const;
export type Language = (typeof languages)[number];

/** The words in one language. */
export function say(text: Text, language: Language): string {
  return text[language] ?? text.en;
}

/** Puts values into `{name}` places, in every language. A place without a value is left as it stands. */
export function fill(text: Text, values: Readonly<Record<string, string | number>>): Text {
  const put = (words: string) =>
    words.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
  return text.cy === undefined ? { en: put(text.en) } : { en: put(text.en), cy: put(text.cy) };
}

/** The longest that a device's own words may be inside one of our sentences, in UTF-16 units. */
const longestQuote = 80;

/**
 * A device's own words, quoted and isolated (Unicode FSI…PDI), so that they can neither pass for ours
 * nor reorder the sentence around them.
 */
export function quote(words: string): string {
  const cut = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
  return `“\u2068${cut.toWellFormed()}\u2069”`;
}
