import { vendors } from '../generated/vendors.ts';
import { companyKey, companyWords } from './company.ts';
import { matchesAnyGlob, matchesGlob } from './glob.ts';
import type { Vendor } from './vendor.ts';

const byKey = new Map<string, Vendor>();
const byPattern: { readonly pattern: string; readonly vendor: Vendor }[] = [];
for (const vendor of vendors) {
  byKey.set(companyKey(vendor.name), vendor);
  byKey.set(companyKey(vendor.id), vendor);
  for (const name of vendor.alternateNames) {
    if (name.includes('*')) byPattern.push({ pattern: companyWords(name), vendor });
    else byKey.set(companyKey(name), vendor);
  }
}
// The closest pattern first: “Sony Interactive*” is PlayStation, not Sony.
byPattern.sort((a, b) => b.pattern.length - a.pattern.length);

/**
 * The manufacturer behind a name as devices, registries or people spell it: "TP-LINK TECHNOLOGIES CO.,LTD.",
 * "Signify Netherlands B.V.", "hp". Undefined for a brand that the knowledge base does not have.
 */
export function findVendor(name: string | undefined): Vendor | undefined {
  if (name === undefined || name.trim() === '') return undefined;
  const exact = byKey.get(companyKey(name));
  if (exact) return exact;
  const words = companyWords(name);
  if (!byWords.has(words)) {
    if (byWords.size >= mostWords) byWords.clear();
    byWords.set(words, byPattern.find(({ pattern }) => matchesGlob(pattern, words))?.vendor);
  }
  return byWords.get(words);
}

/** Names that were looked for among the patterns, found or not. */
const byWords = new Map<string, Vendor | undefined>();
const mostWords = 5_000;

/** Do two names mean the same manufacturer? Brands without a file match by their first words. */
export function sameMaker(known: string, seen: string | undefined): boolean {
  if (seen === undefined) return false;
  const vendor = findVendor(known);
  const other = findVendor(seen);
  if (vendor || other) return vendor?.id === other?.id;
  const words = companyWords(seen).replace(chinesePlace, '');
  return companyKey(known) === companyKey(seen) || `${words} `.startsWith(`${companyWords(known)} `);
}

/** Where a company is registered stands before its name there: “Zhejiang Uniview Technologies”, “Xiamen Yealink”. */
const chinesePlace = /^(?:beijing|guangdong|guangzhou|hangzhou|shanghai|shenzhen|xiamen|zhejiang) /;

/** Of facts that hold for families of products, those for this model: its own family first, then those for all. */
export function forModel<Fact extends { readonly matches?: readonly string[] }>(
  facts: readonly Fact[] | undefined,
  model: string | undefined,
): readonly Fact[] {
  const all = facts ?? [];
  return [
    ...all.filter(({ matches }) => matches !== undefined && matchesAnyGlob(matches, model)),
    ...all.filter(({ matches }) => matches === undefined),
  ];
}

/** The only addresses outside the home that may ever be asked anything, and only on the owner's wish. */
export const securityTxtDomains: ReadonlySet<string> = new Set(
  vendors.flatMap(({ securityTxt }) => securityTxt?.domain ?? []),
);
