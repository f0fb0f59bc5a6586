/** Legal forms that devices and registries add to a company's name, in the spelling left after punctuation is gone. */
const legalForms = new Set(
  `ab ag as aps bv co company corp corporation gmbh inc incorporated kg kgaa kk limited llc llp lp ltd ltda nv oy oyj
  plc pte pty sa sarl sas sdn bhd se sl spa srl sro`.split(/\s+/),
);

/**
 * A company name reduced to lower-case words without accents, punctuation, brackets or a trailing legal form:
 * "TP-LINK TECHNOLOGIES CO.,LTD." becomes "tp link technologies". A `*` survives, so patterns can be reduced too.
 */
export function companyWords(name: string): string {
  const known = reduced.get(name);
  if (known !== undefined) return known;
  const words = reduce(name);
  // Names come from devices too, so what is kept of them has an end.
  if (reduced.size >= mostReduced) reduced.clear();
  reduced.set(name, words);
  return words;
}

/** Every device is compared with every entry of the knowledge base again and again, by the same few names. */
const reduced = new Map<string, string>();
const mostReduced = 5_000;

function reduce(name: string): string {
  const words = name
    .slice(0, 256)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\b([a-z])\.(?=[a-z]\b)/g, '$1')
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9*]+/g, ' ')
    .trim()
    .split(' ');
  while (words.length > 1 && legalForms.has(words[words.length - 1] ?? '')) words.pop();
  return words.join(' ');
}

/** The same name without the spaces, for comparing "TP-Link", "TP LINK" and "TPLink". */
export function companyKey(name: string): string {
  return companyWords(name).replaceAll(' ', '');
}
