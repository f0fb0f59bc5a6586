import { deletionList, privacyList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'lg',
  name: 'LG',
  alternateNames: ['LG Electronics*', 'LGE', 'LG ThinQ'],
  disclosure: {
    policy: 'https://lgsecurity.lge.com/response_process.html',
    source: 'https://lgsecurity.lge.com/response_process.html',
    checked: '2026-11-01',
  },
  securityTxt: { domain: 'lg.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'Televisions',
      matches: ['OLED*', '*UM*', '*UN*', '*UP*', '*UQ*', '*UR*', '*NANO*', '*QNED*', 'LG*TV*'],
      minimumYears: 2,
      text: {
        en: 'LG told Which? that televisions get 2 years of updates for certain, and critical fixes for up to 5 years.',
        cy: 'Dywedodd LG wrth Which? fod setiau teledu’n sicr o gael 2 flynedd o ddiweddariadau, a thrwsio critigol am hyd at 5 mlynedd.',
      },
      source: 'https://informitv.com/?p=41945',
      checked: '2023-01-15',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://us.lgaccount.com',
    text: {
      en: 'Repeat it for each service that is linked to the account.',
      cy: 'Gwnewch hynny eto ar gyfer pob gwasanaeth sy’n gysylltiedig â’r cyfrif.',
    },
    ...deletionList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to datenschutz@lge.de what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at datenschutz@lge.de beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.lg.com/de/privacy/', ...privacyList },
  reset: [
    {
      family: 'Televisions',
      kinds: ['tv'],
      steps: [
        {
          en: 'Press Settings on the remote control and open All Settings.',
          cy: 'Pwyswch Settings ar y teclyn rheoli ac agorwch All Settings.',
        },
        {
          en: 'Choose General, then System, then Reset to Initial Settings.',
          cy: 'Dewiswch General, wedyn System, wedyn Reset to Initial Settings.',
        },
        {
          en: 'Choose Reset All. The television may ask for its PIN: 0000, unless you changed it.',
          cy: 'Dewiswch Reset All. Efallai y bydd y teledu’n gofyn am ei PIN: 0000, oni bai i chi ei newid.',
        },
      ],
      doneWhen: {
        en: 'After a few minutes it asks for your language, like a new one.',
        cy: 'Ar ôl ychydig funudau mae’n gofyn am eich iaith, fel un newydd.',
      },
      source: 'https://techjunctions.com/how-to-hard-reset-lg-tv',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'Televisions usually update themselves. You can also look for an update in the television’s settings.',
      cy: 'Mae setiau teledu fel arfer yn diweddaru eu hunain. Gallwch hefyd chwilio am ddiweddariad yng ngosodiadau’r teledu.',
    },
    source: 'https://glosarix.com/en/glossary/webos-update-en',
    checked: '2026-11-22',
    secondHand: true,
  },
});
