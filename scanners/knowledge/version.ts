/** Words that stand before a version and mean nothing in it. */
const leadingWords = new Set(['v', 'ver', 'version', 'fw', 'firmware', 'release', 'r', 'os']);
/** Words that put a version before the plain one. */
const earlier: readonly string[] = ['alpha', 'beta', 'rc'];

type Part = number | string;

/**
 * The parts of a version: numbers and words. “V5.21(AAZF.7)C0” gives 5 21 aazf 7 c 0. Undefined where no version can be
 * told from the rest: “DIR868LA1_FW112b04” begins with a model name.
 */
function partsOf(version: string): readonly Part[] | undefined {
  const text = version.trim().toLowerCase();
  if (text === '' || text.length > 80) return undefined;
  const tokens = [...text.matchAll(/\d+|[a-z]+/g)];
  while (tokens.length > 0) {
    const [first] = tokens;
    const word = first?.[0] ?? '';
    if (/^\d/.test(word)) break;
    const next = text.charAt((first?.index ?? 0) + word.length);
    if (/\d/.test(next) && !leadingWords.has(word)) return undefined;
    tokens.shift();
  }
  if (tokens.length === 0) return undefined;
  const parts = tokens.map(([token]) => (/^\d/.test(token) ? Number(token) : token));
  return parts.every((part) => typeof part === 'string' || Number.isSafeInteger(part)) ? parts : undefined;
}

/**
 * Less than 0 when `left` is the earlier version, 0 when they are the same, more than 0 when it is the later one.
 * Undefined whenever that cannot be said for certain: different words in the same place, or a version that is only the
 * beginning of the other (“4.5.1” may be short for “4.5.1.1495”).
 */
export function compareVersions(left: string, right: string): number | undefined {
  const a = partsOf(left);
  const b = partsOf(right);
  if (a === undefined || b === undefined) return undefined;
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const one = a[at];
    const other = b[at];
    if (one === other) continue;
    if (typeof one === 'number' && typeof other === 'number') return one - other;
    if (typeof one === 'string' && typeof other === 'string') return compareWords(one, other);
    if (one === undefined) return compareRest(b.slice(at), -1);
    if (other === undefined) return compareRest(a.slice(at), 1);
    return undefined;
  }
  return 0;
}

function compareWords(one: string, other: string): number | undefined {
  const first = earlier.indexOf(one);
  const second = earlier.indexOf(other);
  return first >= 0 && second >= 0 ? first - second : undefined;
}

/** What the longer version has more than the shorter one; `sign` is 1 when the longer one is on the left. */
function compareRest(rest: readonly Part[], sign: 1 | -1): number | undefined {
  if (rest.every((part) => part === 0)) return 0;
  const [next] = rest;
  if (typeof next === 'string' && earlier.includes(next)) return -sign;
  // Only a version that is longer than the bound is surely later; the other way round it may have been cut short.
  return typeof next === 'number' && sign === 1 ? 1 : undefined;
}
