import { securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'wyze',
  name: 'Wyze',
  alternateNames: ['Wyze *', 'Wyze Labs'],
  disclosure: {
    contact: 'security@wyze.com',
    policy: 'https://ca.wyze.com/pages/security-report',
    source: 'https://ca.wyze.com/pages/security-report',
    checked: '2026-11-01',
  },
  securityTxt: { domain: 'wyze.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'First WyzeCam',
      matches: ['WYZEC1', 'WyzeCam', 'Wyze Cam v1'],
      until: '2022-02-01',
      source: 'https://zofshop.com/2022/01/27/wyze-discontinues-its-original-wyzecam',
      checked: '2022-01-27',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Wyze Cam v4',
      matches: ['Wyze Cam v4*'],
      steps: [
        { en: 'Take out the memory card.', cy: 'Tynnwch y cerdyn cof allan.' },
        {
          en: 'Leave the camera switched on and pull its base away.',
          cy: 'Gadewch y camera ymlaen a thynnwch ei waelod i ffwrdd.',
        },
        {
          en: 'Hold the setup button for 10 seconds, until the light turns red.',
          cy: 'Daliwch y botwm gosod am 10 eiliad, nes i’r golau droi’n goch.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'The light flashes red.', cy: 'Mae’r golau’n fflachio’n goch.' },
      source:
        'https://eu.support.wyze.com/hc/en-us/articles/36846744674845-How-do-I-factory-reset-Wyze-Cam-v4',
      checked: '2026-11-22',
    },
    {
      family: 'Cameras',
      kinds: ['camera'],
      steps: [
        { en: 'Take out the memory card.', cy: 'Tynnwch y cerdyn cof allan.' },
        {
          en: 'Hold the setup button until the light turns red.',
          cy: 'Daliwch y botwm gosod nes i’r golau droi’n goch.',
        },
      ],
      source: 'https://thehomereviews.com/how-to-factory-reset-wyze-cam',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://support.wyze.com/hc/en-us/articles/360024402052',
    text: {
      en: 'A second step when you sign in: by text message, by e-mail or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun, e-bost neu ap dilysu.',
    },
    ...twoStepList,
  },
  accountDeletion: {
    url: 'https://support.wyze.com/hc/en-us/articles/360032757851-Wyze-App-Account-Password',
    steps: [
      {
        en: 'Sign in to the Wyze app and open the Account tab.',
        cy: 'Mewngofnodwch i ap Wyze ac agorwch y tab Account.',
      },
      { en: 'Choose Account, then Delete account.', cy: 'Dewiswch Account, wedyn Delete account.' },
      {
        en: 'Tick the three boxes, tap Delete, give a reason and type your password.',
        cy: 'Ticiwch y tri blwch, tapiwch Delete, rhowch reswm a theipiwch eich cyfrinair.',
      },
    ],
    source: 'https://support.wyze.com/hc/en-us/articles/360032757851-Wyze-App-Account-Password',
    checked: '2026-11-22',
  },
  updates: {
    how: {
      en: 'The Wyze app tells you of a new version and installs it when you say so. Bring the app up to date first, and a base station before its cameras.',
      cy: 'Mae ap Wyze yn rhoi gwybod am fersiwn newydd ac yn ei gosod pan ddywedwch chi. Diweddarwch yr ap gyntaf, a gorsaf sylfaen cyn ei chamerâu.',
    },
    source: 'https://forums.wyze.com/t/wco-wyze-cam-outdoor-wont-update-firmware/122979',
    checked: '2026-11-22',
  },
});
