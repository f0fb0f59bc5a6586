import { discloseList, privacyList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'canon',
  name: 'Canon',
  alternateNames: ['Canon *'],
  disclosure: {
    contact: 'Product-Security@canon-europe.com',
    policy: 'https://canon.a.bigcontent.io/v1/static/canon_vdp_program-policy',
    ...discloseList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to datenschutz@canon.de what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at datenschutz@canon.de beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.canon.de/privacy/privacy-notice/', ...privacyList },
  reset: [
    {
      family: 'PIXMA printers with a Stop button',
      matches: ['*PIXMA*', 'MG*', 'TS*', 'G*', 'MX*', 'TR*'],
      kinds: ['printer'],
      steps: [
        { en: 'Switch the printer off.', cy: 'Diffoddwch yr argraffydd.' },
        {
          en: 'Hold Stop for 2 seconds, then hold the power button as well.',
          cy: 'Daliwch Stop am 2 eiliad, wedyn daliwch y botwm pŵer hefyd.',
        },
        {
          en: 'Let go of Stop and press it 5 times, still holding the power button. Then let go.',
          cy: 'Gollyngwch Stop a’i wasgu 5 gwaith, gan ddal y botwm pŵer o hyd. Wedyn gollyngwch.',
        },
      ],
      doneWhen: {
        en: 'The screen goes blank for a few seconds. Stored scan folders and the network are gone.',
        cy: 'Mae’r sgrin yn mynd yn wag am ychydig eiliadau. Mae’r ffolderi sganio a’r rhwydwaith wedi mynd.',
      },
      source: 'https://fixing-tech.com/canon-printer-to-factory-settings/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'Most Canon printers show a message when they need an update. They fetch it themselves while they are online.',
      cy: 'Mae’r rhan fwyaf o argraffwyr Canon yn dangos neges pan fydd angen diweddariad. Maent yn ei nôl eu hunain tra byddant ar-lein.',
    },
    steps: [
      {
        en: 'On the printer open the system management settings and choose Update Firmware.',
        cy: 'Ar yr argraffydd agorwch osodiadau rheoli’r system a dewiswch Update Firmware.',
      },
      {
        en: 'Choose to update over the internet, and follow the screen.',
        cy: 'Dewiswch ddiweddaru dros y rhyngrwyd, a dilynwch y sgrin.',
      },
    ],
    source: 'https://www.fairtoner.de/blog/wie-aktualisiert-man-die-firmware-an-einem-canon-drucker/',
    checked: '2026-11-22',
    secondHand: true,
  },
});
