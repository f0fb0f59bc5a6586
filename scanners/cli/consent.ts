import { HomelatchError } from '../core/errors.ts';
import type { NetworkChoice } from '../core/options.ts';
import type { Engine } from '../index.ts';
import { mostAddresses } from '../net/choices.ts';
import type { DataFolder } from './data-folder.ts';
import type { CheckWords } from './options.ts';

/** Chooses the network to check. Throws `refused` or `no-network` with the reason and what to do. */
function chooseNetwork(choices: readonly NetworkChoice[], words: CheckWords): NetworkChoice {
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

const consentMissing = new HomelatchError('refused', {
  en: 'Is this your home network, or do you have permission to check it? If so, add --yes. Nothing was sent.',
  cy: 'Ai eich rhwydwaith cartref chi yw hwn, neu oes gennych chi ganiatâd i’w wirio? Os felly, ychwanegwch --yes. Ni anfonwyd dim.',
});

const otherRouter = new HomelatchError('refused', {
  en: 'This network has another router than the one that you agreed to. If it is your home with a new router, add --yes. If you changed nothing, find out why first. Nothing was sent.',
  cy: 'Mae gan y rhwydwaith hwn lwybrydd gwahanol i’r un y cytunoch arno. Os eich cartref chi yw hwn a’r llwybrydd yn newydd, ychwanegwch --yes. Os na newidioch ddim, chwiliwch am y rheswm yn gyntaf. Ni anfonwyd dim.',
});

/**
 * The network to check, under the id that consent for it is kept under. Throws `refused` when the owner has not said
 * that it is theirs; nothing is sent before that.
 */
export async function consentedNetwork(
  engine: Pick<Engine, 'networks' | 'acquaint'>,
  folder: DataFolder | undefined,
  words: CheckWords,
): Promise<NetworkChoice> {
  const given = (await folder?.consents()) ?? [];
  const chosen = chooseNetwork(await engine.networks(given), words);
  if (!words.yes && !given.includes(chosen.id))
    throw given.some((id) => id.endsWith(`/${chosen.range}`)) ? otherRouter : consentMissing;
  const network = await engine.acquaint(chosen);
  await folder?.giveConsent(network.id);
  return network;
}
