import { deletionList, discloseList, privacyList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'apple',
  name: 'Apple',
  alternateNames: ['Apple *'],
  disclosure: {
    contact: 'product-security@apple.com',
    policy: 'https://developer.apple.com/security-bounty/',
    ...discloseList,
  },
  securityTxt: { domain: 'apple.com', state: 'valid', ...securityTxtProbe },
  support: [
    {
      family: 'iPhone, iPad, Watch, Apple TV and HomePod',
      minimumYears: 5,
      text: { en: 'Security updates for at least 5 years from the day Apple first supplied a model.' },
      source: 'https://www.distinguished-mag.com/apple-five-years-thats-what-youve-got/',
      checked: '2024-06-01',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'HomePod',
      kinds: ['speaker', 'voice-assistant'],
      steps: [
        { en: 'Unplug the HomePod, wait 10 seconds and plug it in again.' },
        { en: 'Hold a finger on the top until the light turns red.' },
        { en: 'Keep holding until you hear three beeps.' },
      ],
      warning: {
        en: 'Or remove it in the Home app: hold its tile, open its settings, choose Remove Accessory.',
      },
      source: 'https://www.gearpatrol.com/tech/audio/a35335722/how-to-factory-reset-homepod/',
      checked: '2021-01-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://support.apple.com/en-us/HT208504',
    text: { en: 'This closes your whole Apple account, with its purchases and backups.' },
    ...deletionList,
  },
  cloudDataDeletion: {
    url: 'https://www.apple.com/legal/privacy/contact/',
    text: { en: 'On this page you can ask what is kept about you, and ask to have it deleted.' },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.apple.com/legal/privacy/en-ww/', ...privacyList },
});
