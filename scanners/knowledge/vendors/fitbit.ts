import { deletionList, discloseList, privacyList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'fitbit',
  name: 'Fitbit',
  alternateNames: ['Fitbit *'],
  disclosure: { policy: 'https://bugcrowd.com/fitbit', ...discloseList },
  accountDeletion: {
    url: 'https://www.fitbit.com/settings/profile',
    text: { en: 'You confirm it by e-mail.', cy: 'Rydych yn ei gadarnhau drwy e-bost.' },
    ...deletionList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to privacy@fitbit.com what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at privacy@fitbit.com beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.fitbit.com/global/us/legal/privacy-policy', ...privacyList },
  twoStepLogin: {
    offered: true,
    guide: 'https://help.fitbit.com/articles/en_US/Help_article/2197',
    text: {
      en: 'A second step when you sign in: by text message.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun.',
    },
    ...twoStepList,
  },
  reset: [
    {
      family: 'Charge 3 and 4, Ionic, Versa and Sense',
      matches: ['*Charge*', '*Ionic*', '*Versa*', '*Sense*'],
      kinds: ['wearable'],
      steps: [
        { en: 'Synchronise it with your phone one last time.', cy: 'Cysonwch hi â’ch ffôn un tro olaf.' },
        {
          en: 'In the app, tap your picture, choose the device and remove it.',
          cy: 'Yn yr ap, tapiwch eich llun, dewiswch y ddyfais a’i thynnu.',
        },
        {
          en: 'On the watch open Settings, About, then Factory Reset or Clear User Data.',
          cy: 'Ar yr oriawr agorwch Settings, About, wedyn Factory Reset neu Clear User Data.',
        },
      ],
      source: 'https://www.cnet.com/how-to/do-before-selling-old-used-fitbit-fitness-tracker-most-cash/',
      checked: '2020-07-25',
      secondHand: true,
    },
    {
      family: 'Inspire and Ace 2',
      matches: ['*Inspire*', '*Ace*'],
      kinds: ['wearable'],
      steps: [
        {
          en: 'In the app, tap your picture, choose the device and remove it.',
          cy: 'Yn yr ap, tapiwch eich llun, dewiswch y ddyfais a’i thynnu.',
        },
        {
          en: 'On the tracker open Settings, then Clear User Data.',
          cy: 'Ar y traciwr agorwch Settings, wedyn Clear User Data.',
        },
      ],
      source: 'https://www.cnet.com/how-to/do-before-selling-old-used-fitbit-fitness-tracker-most-cash/',
      checked: '2020-07-25',
      secondHand: true,
    },
    {
      family: 'Older trackers',
      kinds: ['wearable'],
      steps: [
        {
          en: 'Remove it from your account in the app. An older tracker is cleared when somebody pairs it with another account.',
          cy: 'Tynnwch hi o’ch cyfrif yn yr ap. Caiff traciwr hŷn ei glirio pan fydd rhywun yn ei baru â chyfrif arall.',
        },
      ],
      source: 'https://help.fitbit.com/articles/en_US/Help_article/2216.htm',
      checked: '2026-11-22',
    },
  ],
  support: [
    {
      family: 'Accounts from before Google',
      text: {
        en: 'Fitbit accounts ended on 2 February 2026. Since then a tracker works only with a Google account.',
        cy: 'Daeth cyfrifon Fitbit i ben ar 2 Chwefror 2026. Ers hynny dim ond gyda chyfrif Google y mae traciwr yn gweithio.',
      },
      source:
        'https://etechngadgets.com/aritcle/bXk0cnAxdVY3Y3ltWU84S1B0eWtIZz09/google-confirms-urgent-fitbit-deadline-and-fans-arent-happy.html',
      checked: '2026-02-02',
      secondHand: true,
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'The app on your phone tells you of an update. It is usually installed while the tracker charges next to the phone.',
      cy: 'Mae’r ap ar eich ffôn yn rhoi gwybod am ddiweddariad. Fel arfer caiff ei osod tra bydd y traciwr yn gwefru wrth ymyl y ffôn.',
    },
    source:
      'https://bytebuys.com/software-update-policies-how-fitbit-and-competitors-keep-your-device-up-to-date',
    checked: '2026-11-22',
    secondHand: true,
  },
});
