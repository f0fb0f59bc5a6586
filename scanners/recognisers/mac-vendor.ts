import { companyWords } from '../knowledge/company.ts';
import { mostlyKindOf, onlyKindOf } from '../knowledge/one-kind-makers.ts';
import { chipMaker } from '../knowledge/oui.ts';
import { findVendor } from '../knowledge/vendors.ts';
import { on, recogniseBy } from './pattern.ts';
import { hardware } from './signs.ts';

/**
 * The organisation that registered the hardware address. A weak hint: a board inside may be from somebody else, so the
 * kind is told only for makers of one thing, and nothing at all for makers of radio modules.
 */
export default recogniseBy(
  'mac-vendor',
  on(hardware('*'), {
    manufacturer: (maker) => (chipMaker(maker) ? undefined : (findVendor(maker)?.name ?? tidy(maker))),
    confidence: 0.45,
  }),
  on(hardware('*'), { kind: onlyKindOf, confidence: 0.45 }),
  on(hardware('*'), { kind: mostlyKindOf, confidence: 0.33 }),
);

/** Words that say nothing of the brand. */
const fillers =
  /^(?:technolog(?:y|ies)|communications?|corporation|incorporat(?:ed|ion)|international|int'?l|systems?|trading|electronics?|industr(?:y|ies)|innovations?|networks?|co)$/i;

/** The registry's spelling as people say it: `Zyxel Communications Corporation` is `Zyxel`. */
function tidy(maker: string): string {
  const plain = maker.replace(/\([^)]*\)/g, ' ');
  const kept = companyWords(plain).split(' ').length;
  const words = plain
    .split(/[\s,]+/)
    .filter(Boolean)
    .slice(0, kept);
  while (words.length > 1 && fillers.test(words.at(-1)?.replaceAll('.', '') ?? '')) {
    if (words.length === 2 && (words[0] ?? '').length < 3) break;
    words.pop();
  }
  return words.join(' ');
}
