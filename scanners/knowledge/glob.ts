/**
 * Does `text` match `pattern`, ignoring case? `*` stands for any run of characters and `?` for exactly one.
 * No regular expression is built, so a hostile name costs at most pattern length times text length.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  const wanted = pattern.toLowerCase();
  const given = text.toLowerCase();
  let at = 0;
  let from = 0;
  let star = -1;
  let resume = 0;
  while (at < given.length) {
    const next = wanted[from];
    if (next === '*') {
      star = from;
      resume = at;
      from += 1;
    } else if (next !== undefined && (next === '?' || next === given[at])) {
      from += 1;
      at += 1;
    } else if (star >= 0) {
      from = star + 1;
      resume += 1;
      at = resume;
    } else {
      return false;
    }
  }
  while (wanted[from] === '*') from += 1;
  return from === wanted.length;
}

/** Does `text` match at least one of the patterns? An absent text matches none. */
export function matchesAnyGlob(patterns: readonly string[], text: string | undefined): boolean {
  return text !== undefined && patterns.some((pattern) => matchesGlob(pattern, text));
}
