import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'bose',
  name: 'Bose',
  alternateNames: ['Bose *'],
  disclosure: {
    contact: 'privacyandsecurity@bose.com',
    policy: 'https://global.bose.com/en_us/product_security_vulnerability_response.html',
    ...discloseList,
  },
  support: [
    {
      family: 'SoundTouch',
      matches: ['*SoundTouch*'],
      ended: true,
      text: {
        en: 'Bose ended the support of SoundTouch in 2026 and opened its local control to others.',
        cy: 'Daeth Bose â’r gefnogaeth i SoundTouch i ben yn 2026 ac agor ei reolaeth leol i eraill.',
      },
      source:
        'https://www.androidcentral.com/accessories/smart-home/every-smart-home-brand-should-be-watching-how-bose-is-sunsetting-soundtouch-speakers',
      checked: '2026-01-13',
      secondHand: true,
    },
  ],
  cloudDependence: [
    {
      family: 'SoundTouch',
      matches: ['*SoundTouch*'],
      level: 'partial',
      text: {
        en: 'The SoundTouch app and music services needed Bose’s servers, which were switched off in 2026.',
        cy: 'Roedd ap SoundTouch a’r gwasanaethau cerddoriaeth angen gweinyddion Bose, a gafodd eu diffodd yn 2026.',
      },
      source:
        'https://www.androidcentral.com/accessories/smart-home/every-smart-home-brand-should-be-watching-how-bose-is-sunsetting-soundtouch-speakers',
      checked: '2026-01-13',
      secondHand: true,
    },
  ],
  accountRemoval: [
    {
      family: 'Speakers with the Bose Music app',
      steps: [
        {
          en: 'Open the Bose Music app, then Account Settings, then Manage Speakers.',
          cy: 'Agorwch ap Bose Music, yna Account Settings, yna Manage Speakers.',
        },
        {
          en: 'Tap Edit, choose the speaker and delete it.',
          cy: 'Tapiwch Edit, dewiswch y seinydd a’i ddileu.',
        },
      ],
      source: 'https://homesystemguide.com/reset-bose-soundbar/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'SoundTouch 10, 20 and 30',
      matches: ['SoundTouch*'],
      steps: [
        { en: 'Switch the speaker on.', cy: 'Trowch y seinydd ymlaen.' },
        {
          en: 'Hold button 1 and the volume-down button together for about 10 seconds.',
          cy: 'Daliwch fotwm 1 a’r botwm sain-i-lawr gyda’i gilydd am tua 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'The light flashes orange.', cy: 'Mae’r golau’n fflachio’n oren.' },
      source: 'https://bosman.app/en/guide-reset.html',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    url: 'https://bose.de/de_de/support/policies.html',
    text: {
      en: 'Bose’s privacy policy names the Bose company that holds your data: write to that one to have it deleted.',
      cy: 'Mae polisi preifatrwydd Bose yn enwi’r cwmni Bose sy’n dal eich data: ysgrifennwch at hwnnw i’w ddileu.',
    },
    source: 'https://bose.de/de_de/support/policies.html',
    checked: '2024-10-31',
  },
  updates: {
    how: {
      en: 'Newer speakers are updated by the Bose app over Wi-Fi. Some older ones need a USB stick with the file from Bose’s support page.',
      cy: 'Caiff seinyddion mwy newydd eu diweddaru gan ap Bose dros Wi-Fi. Mae angen ffon USB â’r ffeil o dudalen gymorth Bose ar rai hŷn.',
    },
    source: 'https://umatechnology.org/bose-software-update-program-does-not-recognize-the-usb-drive',
    checked: '2026-11-22',
    secondHand: true,
  },
});
