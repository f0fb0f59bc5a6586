import type { Identity } from '../../core/model.ts';
import { findVendor, forModel } from '../../knowledge/vendors.ts';
import { vulnerabilitiesFor } from '../../knowledge/vulnerabilities.ts';

const dayMs = 86_400_000;

/** How long updates still come, as far as anybody has said. */
export type SupportState =
  /** The maker, or the list of known weaknesses for exactly this model, says that it is over. */
  | { readonly state: 'ended'; readonly until?: string }
  /** Somebody else says that it is over, or it holds for models like this one. */
  | { readonly state: 'probably-ended' }
  | { readonly state: 'ending' | 'current'; readonly until: string }
  /** So many years are promised, which is not a day. */
  | { readonly state: 'years'; readonly years: number }
  | { readonly state: 'unknown' };

/** Less than half a year left counts as ending. */
const endingDays = 183;

export function supportOf(identity: Identity, now: number): SupportState {
  const stated = forModel(findVendor(identity.manufacturer)?.support, identity.model);
  const dated = stated.find(({ until }) => until !== undefined);
  const { affected, possible } = vulnerabilitiesFor(identity);
  if (dated?.until !== undefined) {
    const left = (Date.parse(dated.until) + dayMs - now) / dayMs;
    if (left <= 0)
      return dated.secondHand ? { state: 'probably-ended' } : { state: 'ended', until: dated.until };
    return { state: left < endingDays ? 'ending' : 'current', until: dated.until };
  }
  const over = stated.find(({ ended }) => ended);
  if (over) return { state: over.secondHand || over.matches === undefined ? 'probably-ended' : 'ended' };
  if (affected.some(({ endOfLife }) => endOfLife)) return { state: 'ended' };
  if (possible.some(({ endOfLife }) => endOfLife)) return { state: 'probably-ended' };
  const promised = stated.find(({ minimumYears }) => minimumYears !== undefined)?.minimumYears;
  return promised === undefined ? { state: 'unknown' } : { state: 'years', years: promised };
}
