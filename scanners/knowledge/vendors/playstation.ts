import { deletionList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'playstation',
  name: 'PlayStation',
  alternateNames: ['Sony Interactive*', 'Sony Computer Entertainment*'],
  disclosure: {
    policy: 'https://hackerone.com/playstation',
    source: 'https://hackerone.com/playstation',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'PlayStation 4',
      kinds: ['console'],
      steps: [
        {
          en: 'Open Settings, then Initialization, then Initialize PS4, then Full.',
          cy: 'Agorwch Settings, yna Initialization, yna Initialize PS4, yna Full.',
        },
        {
          en: 'In Account Management deactivate it as your primary console.',
          cy: 'Yn Account Management, dadweithredwch ef fel eich prif gonsol.',
        },
      ],
      source: 'https://splicedonline.com/how-do-i-reset-my-ps4-to-a-new-owner/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://www.playstation.com/en-us/support/account/close-account-for-psn/',
    text: {
      en: 'You ask PlayStation support and give the e-mail address and the online ID of the account.',
      cy: 'Rydych yn gofyn i gymorth PlayStation ac yn rhoi cyfeiriad e-bost ac ID ar-lein y cyfrif.',
    },
    ...deletionList,
  },
  twoStepLogin: {
    offered: true,
    guide: 'https://www.playstation.com/support/account/2sv-psn-login/',
    text: {
      en: 'A second step when you sign in: by text message or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun neu ap dilysu.',
    },
    ...twoStepList,
  },
  updates: {
    automatic: true,
    how: {
      en: 'The console downloads its updates while it is on or in rest mode.',
      cy: 'Mae’r consol yn lawrlwytho ei ddiweddariadau tra bydd ymlaen neu’n gorffwys.',
    },
    steps: [
      {
        en: 'On a PS4 open Settings, System, then Automatic Downloads and Uploads.',
        cy: 'Ar PS4 agorwch Settings, System, wedyn Automatic Downloads and Uploads.',
      },
      {
        en: 'Tick System Software Update Files and Install Automatically.',
        cy: 'Ticiwch System Software Update Files ac Install Automatically.',
      },
      {
        en: 'Under Power Save Settings let it stay connected to the internet in rest mode.',
        cy: 'O dan Power Save Settings gadewch iddo aros wedi’i gysylltu â’r rhyngrwyd wrth orffwys.',
      },
    ],
    source: 'http://manuals.playstation.net/document/en/ps4/settings/autoupdate.html',
    checked: '2026-11-22',
  },
});
