import type { Subject } from '../core/define.ts';
import type { Kind } from '../core/model.ts';
import type { Text } from '../core/text.ts';

/** The day on which the Product Security regulations (SI 2023/1007) came into force. */
const inForceSince = '2024-04-29';

/** Kinds that Schedule 3 of the regulations leaves out, wholly or in most cases; better no word of law than a wrong one. */
const leftOut: readonly Kind[] = ['computer', 'tablet', 'ev-charger', 'telecare', 'unknown'];

/**
 * Does the law bind this product? Only when the owner told us a day of purchase on or after the regulations came into
 * force: what was bought before is not bound, and without a day nobody can say.
 */
export function isBoundByLaw({ answer, identity }: Subject): boolean {
  const bought = answer('purchase-date')?.value;
  return isDay(bought) && bought >= inForceSince && !leftOut.includes(identity.kind);
}

/** Was it bought before the law began? False when nobody has told us. */
export function isOlderThanLaw({ answer }: Subject): boolean {
  const bought = answer('purchase-date')?.value;
  return isDay(bought) && bought < inForceSince;
}

/** The reason, with a word about the law where it applies. */
export function withLaw(subject: Subject, reason: Text): Text {
  const close = isBoundByLaw(subject) ? law : goodPractice;
  return { en: `${reason.en} ${close.en}`, cy: `${reason.cy ?? reason.en} ${close.cy}` };
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text);
}

const law = {
  en: 'By the day you bought it, UK law asks for better than this.',
  cy: 'O ystyried y dyddiad y prynoch chi hi, mae cyfraith y DU yn gofyn am well na hyn.',
};
const goodPractice = {
  en: 'The UK’s Code of Practice asks for better than this.',
  cy: 'Mae Cod Ymarfer y DU yn gofyn am well na hyn.',
};
