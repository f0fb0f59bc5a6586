import { HomelatchError } from '../core/errors.ts';
import type { NetworkChoice } from '../core/options.ts';
import { mostAddresses } from '../net/choices.ts';
import type { CheckWords } from './options.ts';

/** Chooses the network to check. Throws `refused` or `no-network` with the reason and what to do. */
export function chooseNetwork(choices: readonly NetworkChoice[], words: CheckWords): NetworkChoice {
  const named =
    words.interface === undefined ? choices : choices.filter((one) => one.interface === words.interface);
  if (words.interface !== undefined && named.length === 0) {
    const names = choices.map((one) => one.interface).join(', ');
    throw new HomelatchError('no-network', {
      en: `This computer has no network called “${words.interface}”. It has: ${names || 'none'}.`,
    });
  }
  const narrowed = named.map((one) => narrow(one, words.ranges));
  const allowed = narrowed.filter((one) => one.allowed);
  const [best] = [...allowed].sort(
    (a, b) => Number(b.gateway !== undefined) - Number(a.gateway !== undefined),
  );
  if (best) return best;
  const [refused] = narrowed.filter((one) => one.why);
  if (refused?.why) throw new HomelatchError('refused', refused.why);
  throw new HomelatchError('no-network', {
    en: 'We can’t see a home network. Connect this computer to your Wi-Fi, then try again.',
    cy: 'Allwn ni ddim gweld rhwydwaith cartref. Cysylltwch y cyfrifiadur hwn â’ch Wi-Fi, yna rhowch gynnig arall arni.',
  });
}

/** A network that is too large as a whole may be checked in a part that the owner names. */
function narrow(choice: NetworkChoice, ranges: readonly string[]): NetworkChoice {
  if (choice.code !== 'too-large' || ranges.length === 0) return choice;
  const size = ranges.reduce((sum, range) => sum + 2 ** (32 - Number(range.split('/')[1])), 0);
  if (size > mostAddresses) return choice;
  const { code: _code, why: _why, ...rest } = choice;
  return { ...rest, allowed: true };
}

export const consentMissing = new HomelatchError('refused', {
  en: 'Is this your home network, or do you have permission to check it? If so, add --yes. Nothing was sent.',
  cy: 'Ai eich rhwydwaith cartref chi yw hwn, neu oes gennych chi ganiatâd i’w wirio? Os felly, ychwanegwch --yes. Ni anfonwyd dim.',
});
