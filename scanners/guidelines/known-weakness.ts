import type { Subject } from '../core/define.ts';
import type { Judgement } from '../core/model.ts';
import { fill, quote, type Text } from '../core/text.ts';
import { vulnerabilitiesFor } from '../knowledge/vulnerabilities.ts';
import type { Vulnerability } from '../knowledge/vulnerability.ts';
import { failed, passed, unknown, weak } from './judgement.ts';

interface Wanted {
  /** Which of the known weaknesses the check asks about. */
  wanted(known: Vulnerability): boolean;
  /** What a mere hint counts for: the model fits and the version cannot be compared. */
  readonly hint: 'weak' | 'unknown';
}

/**
 * Judges a device by the publicly known weaknesses of its model. Only an exact model with a version that is surely
 * affected fails; it passes when its model is on the list and its version is none of those affected. A model that is
 * not on the list at all proves nothing.
 */
export function judgeKnownWeakness({ identity }: Subject, { wanted, hint }: Wanted): readonly Judgement[] {
  const known = vulnerabilitiesFor(identity);
  const affected = known.affected.filter(wanted);
  const possible = known.possible.filter(wanted);
  const words = (list: readonly Vulnerability[]) => ({
    model: quote(identity.model ?? identity.manufacturer ?? ''),
    ids: idsOf(list),
  });
  const rest = (judgement: Judgement): readonly Judgement[] => [
    { ...judgement, evidence: identity.evidence },
  ];
  if (affected.length > 0) return rest(failed([], fill(hasIt, words(affected)), 'manufacturer'));
  if (possible.length > 0) {
    const reason = fill(mayHaveIt, words(possible));
    return rest(hint === 'weak' ? weak([], reason, 'manufacturer') : unknown([], reason));
  }
  const { firmware: _firmware, ...anyVersion } = identity;
  const elsewhere = vulnerabilitiesFor(anyVersion).possible.filter(wanted);
  if (elsewhere.length === 0) return [];
  return rest(passed([], fill(mended, words(elsewhere)), 'manufacturer'));
}

/** The first three names: more say no more to a person. */
function idsOf(list: readonly Vulnerability[]): string {
  const shown = list.slice(0, 3).map(({ id }) => id);
  return list.length > shown.length ? `${shown.join(', ')} …` : shown.join(', ');
}

const hasIt: Text = {
  en: 'The model {model} with this version has a publicly known weakness: {ids}.',
  cy: 'Mae gan y model {model} gyda’r fersiwn hon wendid sy’n hysbys i bawb: {ids}.',
};
const mayHaveIt: Text = {
  en: 'Some devices like the model {model} have a publicly known weakness ({ids}), and we could not tell whether this one is among them.',
  cy: 'Mae gan rai dyfeisiau fel y model {model} wendid sy’n hysbys i bawb ({ids}), ac ni allem ddweud a yw hon yn un ohonynt.',
};
const mended: Text = {
  en: 'The weakness that is publicly known for the model {model} ({ids}) is not in this version.',
  cy: 'Nid yw’r gwendid sy’n hysbys i bawb yn y model {model} ({ids}) yn y fersiwn hon.',
};
