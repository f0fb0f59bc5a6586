/** Which web servers may be of a certain make: a question that only one make understands is put to these alone. */
import type { Facts } from '../core/facts.ts';
import type { Identity } from '../core/model.ts';
import { type Front, fronts } from './fronts.ts';

/** All front pages of a device whose identity matches, else those pages that match by themselves. */
export function frontsLike(facts: Facts, identity: Identity, pattern: RegExp): Front[] {
  const known = [identity.manufacturer, identity.model, identity.name].some(
    (text) => text !== undefined && pattern.test(text),
  );
  return fronts(facts).filter(({ page }) => known || mentions(page, pattern));
}

function mentions(page: Front['page'], pattern: RegExp): boolean {
  const realms = page.challenges.map(({ realm }) => realm ?? '');
  const texts = [page.title ?? '', page.server ?? '', page.text, page.path, ...realms, ...page.redirects];
  return texts.some((text) => pattern.test(text));
}
