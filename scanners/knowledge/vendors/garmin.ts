import { deletionList, discloseList, privacyList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'garmin',
  name: 'Garmin',
  alternateNames: ['Garmin *'],
  disclosure: {
    contact: 'https://www.garmin.com/en-US/forms/report-a-security-issue/',
    policy: 'https://www.garmin.com/en-US/legal/security/',
    ...discloseList,
  },
  accountDeletion: {
    url: 'https://www.garmin.com/account/datamanagement/',
    text: {
      en: 'Garmin writes to you when it is done.',
      cy: 'Bydd Garmin yn ysgrifennu atoch pan fydd wedi’i wneud.',
    },
    ...deletionList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to euprivacy@garmin.com what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at euprivacy@garmin.com beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.garmin.com/en-GB/privacy/connect/', ...privacyList },
  sensors: [{ family: 'Watches', sensors: ['health', 'location'], ...privacyList }],
  updates: {
    how: {
      en: 'A watch gets updates through the Garmin Connect app or a computer. You can also start one by hand in the app.',
      cy: 'Mae oriawr yn cael diweddariadau drwy ap Garmin Connect neu gyfrifiadur. Gallwch hefyd gychwyn un â llaw yn yr ap.',
    },
    source: 'https://www.gsmgotech.com/2025/06/garmin-expands-security-push-with-new.html',
    checked: '2025-06-01',
    secondHand: true,
  },
  reset: [
    {
      family: 'Watches',
      kinds: ['wearable'],
      steps: [
        {
          en: 'On the watch open Settings, then System, then Reset.',
          cy: 'Ar yr oriawr agorwch Settings, wedyn System, wedyn Reset.',
        },
        {
          en: 'Choose Delete Data and Reset Settings.',
          cy: 'Dewiswch Delete Data and Reset Settings.',
        },
      ],
      warning: {
        en: 'The other choice, which resets settings only, leaves activities and health data on the watch.',
        cy: 'Mae’r dewis arall, sy’n ailosod gosodiadau’n unig, yn gadael gweithgareddau a data iechyd ar yr oriawr.',
      },
      source: 'https://clearcals.com/blogs/how-to-reset-garmin-watch/',
      checked: '2026-05-12',
      secondHand: true,
    },
  ],
  support: [
    {
      family: 'Watches',
      text: {
        en: 'Garmin does not promise how many years a watch gets updates.',
        cy: 'Nid yw Garmin yn addo faint o flynyddoedd o ddiweddariadau y mae oriawr yn eu cael.',
      },
      source:
        'https://www.androidcentral.com/wearables/fitness-brands-need-to-guarantee-proper-software-updates',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
});
