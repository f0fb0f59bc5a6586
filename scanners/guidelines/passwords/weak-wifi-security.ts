import { defineCheck } from '../../core/define.ts';
import type { Judgement, Observation, Proof } from '../../core/model.ts';
import { wifiLink } from '../../discovery/wifi-link.ts';
import { failed, passed, weak } from '../judgement.ts';

/**
 * Judged on the router, because it makes the Wi-Fi: by what this computer knows of the network that it has joined, else
 * by the owner's word. Question `wifi-security`: `open`, `wep`, `wpa`, `wpa2-tkip`, `wpa2` or `wpa3`.
 */
export default defineCheck({
  id: 'weak-wifi-security',
  guideline: 1,
  ways: ['listening', 'owner'],
  severity: 'high',
  needs: [wifiLink],
  text: {
    passed: { en: 'Your Wi-Fi is well locked', cy: 'Mae eich Wi-Fi wedi’i gloi’n dda' },
    failed: { en: 'Your Wi-Fi is poorly locked', cy: 'Nid yw eich Wi-Fi wedi’i gloi’n dda' },
    why: {
      en: 'The Wi-Fi password keeps strangers off your home network. With old locks it can be worked out from the street.',
      cy: 'Cyfrinair y Wi-Fi sy’n cadw dieithriaid oddi ar eich rhwydwaith cartref. Gyda hen gloeon gellir ei ddatrys o’r stryd.',
    },
    todo: {
      en: 'In your router’s settings, choose WPA3, or WPA2 with AES, and a Wi-Fi password of at least 12 characters that you made up yourself.',
      cy: 'Yng ngosodiadau eich llwybrydd, dewiswch WPA3, neu WPA2 gydag AES, a chyfrinair Wi-Fi o 12 nod o leiaf a luniwyd gennych chi.',
    },
  },
  provisions: ['5.1-1', '5.5-1'],
  psti: 1,
  testGroup: '5.5-1-2',
  source: 'https://www.wi-fi.org/discover-wi-fi/security',
  applies: ({ role, identity }) => role === 'gateway' || identity.kind === 'router',
  judge({ facts, answer }): readonly Judgement[] {
    const link = facts.latest(wifiLink);
    if (link) return judgeLock(link.value.lock, link.value.name, [link], 'measured');
    const told = answer('wifi-security');
    return told ? judgeLock(told.value, undefined, [], told.proof) : [];
  },
});

function judgeLock(
  lock: string,
  name: string | undefined,
  seen: readonly Observation[],
  proof: Proof,
): readonly Judgement[] {
  switch (lock) {
    case 'open':
      return [failed(seen, none, proof)];
    case 'wep':
    case 'wpa':
      return [failed(seen, broken, proof)];
    case 'wpa2-tkip':
      return [weak(seen, old, proof)];
    case 'wpa2':
    case 'wpa3':
      // The first Super Hubs came with keys of eight small letters.
      return /^VM\d{7}$/.test(name ?? '') ? [weak(seen, superHub, proof)] : [passed(seen, good, proof)];
    default:
      return [];
  }
}

const none = { en: 'Your Wi-Fi has no password at all.', cy: 'Nid oes cyfrinair o gwbl ar eich Wi-Fi.' };
const broken = {
  en: 'Your Wi-Fi uses a kind of lock that was broken years ago.',
  cy: 'Mae eich Wi-Fi yn defnyddio math o glo a dorrwyd flynyddoedd yn ôl.',
};
const old = {
  en: 'Your Wi-Fi still uses the older half of WPA2, called TKIP.',
  cy: 'Mae eich Wi-Fi yn dal i ddefnyddio hanner hŷn WPA2, o’r enw TKIP.',
};
const superHub = {
  en: 'The name of your Wi-Fi is that of an older Super Hub, whose first password was short.',
  cy: 'Enw Super Hub hŷn sydd ar eich Wi-Fi, ac roedd cyfrinair cyntaf hwnnw’n fyr.',
};
const good = {
  en: 'Your Wi-Fi uses a lock that is good today.',
  cy: 'Mae eich Wi-Fi yn defnyddio clo sy’n dda heddiw.',
};
