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
      text: {
        en: 'Security updates for at least 5 years from the day Apple first supplied a model.',
        cy: 'Diweddariadau diogelwch am o leiaf 5 mlynedd o’r diwrnod y cyflenwodd Apple fodel gyntaf.',
      },
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
        {
          en: 'Unplug the HomePod, wait 10 seconds and plug it in again.',
          cy: 'Datgysylltwch yr HomePod, arhoswch 10 eiliad a’i blygio i mewn eto.',
        },
        {
          en: 'Hold a finger on the top until the light turns red.',
          cy: 'Daliwch fys ar y top nes i’r golau droi’n goch.',
        },
        {
          en: 'Keep holding until you hear three beeps.',
          cy: 'Daliwch ati i bwyso nes i chi glywed tri bîp.',
        },
      ],
      warning: {
        en: 'Or remove it in the Home app: hold its tile, open its settings, choose Remove Accessory.',
        cy: 'Neu tynnwch hi yn ap Home: daliwch ei theilsen, agorwch ei gosodiadau, dewiswch Remove Accessory.',
      },
      source: 'https://www.gearpatrol.com/tech/audio/a35335722/how-to-factory-reset-homepod/',
      checked: '2021-01-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://support.apple.com/en-us/HT208504',
    text: {
      en: 'This closes your whole Apple account, with its purchases and backups.',
      cy: 'Mae hyn yn cau eich cyfrif Apple cyfan, gyda’i bryniannau a’i gopïau wrth gefn.',
    },
    ...deletionList,
  },
  cloudDataDeletion: {
    url: 'https://www.apple.com/legal/privacy/contact/',
    text: {
      en: 'On this page you can ask what is kept about you, and ask to have it deleted.',
      cy: 'Ar y dudalen hon gallwch ofyn beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.apple.com/legal/privacy/en-ww/', ...privacyList },
  updates: {
    automatic: true,
    how: {
      en: 'A HomePod updates itself while nobody uses it. The Home app on an iPhone or iPad shows whether there is an update.',
      cy: 'Mae HomePod yn ei ddiweddaru ei hun tra nad oes neb yn ei ddefnyddio. Mae’r ap Home ar iPhone neu iPad yn dangos a oes diweddariad.',
    },
    steps: [
      {
        en: 'Open the Home app on an iPhone or iPad and choose the HomePod.',
        cy: 'Agorwch yr ap Home ar iPhone neu iPad a dewiswch y HomePod.',
      },
      {
        en: 'Open its settings and go to Software Update. Install what is there, and leave automatic updates on.',
        cy: 'Agorwch ei osodiadau ac ewch i Software Update. Gosodwch yr hyn sydd yno, a gadewch ddiweddariadau awtomatig ymlaen.',
      },
    ],
    source:
      'https://www.antwort.net/a/technologie/wie-werden-software-updates-auf-dem-apple-homepod-installiert.html',
    checked: '2026-11-22',
    secondHand: true,
  },
});
