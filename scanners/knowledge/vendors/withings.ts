import { deletionList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'withings',
  name: 'Withings',
  alternateNames: ['Withings *'],
  accountDeletion: {
    url: 'https://account.withings.com/account/account_delete',
    daysToComplete: 7,
    text: {
      en: 'You can download your measurements first.',
      cy: 'Gallwch lawrlwytho eich mesuriadau yn gyntaf.',
    },
    ...deletionList,
  },
  sensors: [{ family: 'Scales, watches and monitors', sensors: ['health'], ...deletionList }],
  twoStepLogin: {
    offered: true,
    guide: 'https://support.withings.com/hc/articles/21866853734545',
    text: {
      en: 'A second step when you sign in: by text message or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun neu ap dilysu.',
    },
    ...twoStepList,
  },
  reset: [
    {
      family: 'Scales of the Body series',
      matches: ['Body*', 'WBS*'],
      steps: [
        {
          en: 'Hold the button at the bottom until the menu appears.',
          cy: 'Daliwch y botwm ar y gwaelod nes i’r ddewislen ymddangos.',
        },
        {
          en: 'Press it until Reset is shown, then hold it until the bar is full.',
          cy: 'Pwyswch ef nes i Reset ymddangos, yna daliwch ef nes i’r bar fod yn llawn.',
        },
        { en: 'Press it 5 times.', cy: 'Pwyswch ef 5 gwaith.' },
      ],
      warning: {
        en: 'What was already sent to the app stays in your account.',
        cy: 'Mae’r hyn a anfonwyd eisoes i’r ap yn aros yn eich cyfrif.',
      },
      source:
        'https://program-support.withings.com/hc/en-us/articles/9848740142993-Scale-Performing-a-factory-reset',
      checked: '2026-11-22',
    },
    {
      family: 'ScanWatch',
      matches: ['ScanWatch*'],
      steps: [
        {
          en: 'Hold the side button for 5 seconds, until a menu appears.',
          cy: 'Daliwch y botwm ochr am 5 eiliad, nes i ddewislen ymddangos.',
        },
        {
          en: 'Press it until Factory Reset is shown, then hold it for one second.',
          cy: 'Pwyswch ef nes i Factory Reset ymddangos, yna daliwch ef am eiliad.',
        },
        { en: 'Press it 5 times.', cy: 'Pwyswch ef 5 gwaith.' },
      ],
      holdSeconds: 5,
      doneWhen: { en: 'It shows Hello.', cy: 'Mae’n dangos Hello.' },
      warning: {
        en: 'What was already sent to the app stays in your account.',
        cy: 'Mae’r hyn a anfonwyd eisoes i’r ap yn aros yn eich cyfrif.',
      },
      source: 'https://support.withings.com/hc/zh-cn/articles/360010218558',
      checked: '2026-11-22',
    },
  ],
  accountRemoval: [
    {
      family: 'All products',
      steps: [
        {
          en: 'Open the Withings app and choose Devices at the top right.',
          cy: 'Agorwch ap Withings a dewiswch Devices ar y dde uchaf.',
        },
        {
          en: 'Choose the device, scroll to the bottom and choose Dissociate this product.',
          cy: 'Dewiswch y ddyfais, sgroliwch i’r gwaelod a dewiswch Dissociate this product.',
        },
        { en: 'Choose Remove from my account.', cy: 'Dewiswch Remove from my account.' },
      ],
      source: 'https://support.withings.com/hc/en-us/articles/4411075789073-Move-ECG-Factory-Reset-Process',
      checked: '2026-11-22',
    },
  ],
  updates: {
    how: {
      en: 'The app on your phone brings the update to the device when the two are connected.',
      cy: 'Mae’r ap ar eich ffôn yn dod â’r diweddariad i’r ddyfais pan fydd y ddau wedi’u cysylltu.',
    },
    source: 'https://www.addictivetips.com/ios/upgrade-firmware-on-an-activity-tracker-or-smartwatch/',
    checked: '2026-11-22',
    secondHand: true,
  },
});
