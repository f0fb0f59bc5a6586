import { deletionList, discloseList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'philips-hue',
  name: 'Philips Hue',
  alternateNames: [
    'Signify',
    'Signify *',
    'Philips Lighting*',
    'Royal Philips Electronics',
    'WiZ',
    'WiZ Connected',
  ],
  disclosure: {
    contact: 'productsecurity@signify.com',
    policy: 'https://www.signify.com/global/product-security',
    ...discloseList,
  },
  securityTxt: { domain: 'signify.com', state: 'valid', ...securityTxtProbe },
  support: [
    {
      family: 'Hue Bridge, second and later',
      matches: ['BSB002', 'BSB003', '*Hue Bridge*'],
      minimumYears: 3,
      text: {
        en: 'Signify intends to send security updates for at least 3 years from the day you bought it.',
        cy: 'Mae Signify yn bwriadu anfon diweddariadau diogelwch am o leiaf 3 blynedd o’r diwrnod y’i prynoch.',
      },
      source: 'https://www.philips-hue.com/th-th/support/end-of-support-policy',
      checked: '2026-11-22',
    },
    {
      family: 'First, round Hue bridge',
      matches: ['BSB001'],
      until: '2020-04-30',
      text: {
        en: 'The round bridge lost updates and its connection to the internet in April 2020. It still works at home.',
        cy: 'Collodd y bont gron ei diweddariadau a’i chysylltiad â’r rhyngrwyd ym mis Ebrill 2020. Mae’n dal i weithio gartref.',
      },
      source:
        'https://www.reviewgeek.com/36884/philips-will-cut-off-your-first-generation-hue-bridge-from-the-internet/',
      checked: '2020-03-01',
      secondHand: true,
    },
  ],
  accountDeletion: { url: 'https://account.meethue.com/account', ...deletionList },
  defaultCredentials: [
    {
      family: 'Hue bridges',
      matches: ['BSB00*'],
      status: 'none',
      text: {
        en: 'The bridge has no password: an app is let in when you press the button on the bridge.',
        cy: 'Nid oes cyfrinair ar y bont: caiff ap ei adael i mewn pan bwyswch y botwm ar y bont.',
      },
      source: 'https://developers.meethue.com/develop/get-started-2/',
      checked: '2026-11-01',
    },
  ],
  localControl: {
    works: true,
    text: {
      en: 'Switches and the app at home work without the internet, through the bridge.',
      cy: 'Mae switshis a’r ap gartref yn gweithio heb y rhyngrwyd, drwy’r bont.',
    },
    source:
      'https://www.reviewgeek.com/36884/philips-will-cut-off-your-first-generation-hue-bridge-from-the-internet/',
    checked: '2020-03-01',
    secondHand: true,
  },
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: with an authenticator app or by e-mail.',
      cy: 'Ail gam wrth fewngofnodi: drwy ap dilysu neu e-bost.',
    },
    ...twoStepList,
  },
  reset: [
    {
      family: 'Bridge and Bridge Pro',
      kinds: ['hub'],
      steps: [
        { en: 'Unplug the network cable.', cy: 'Datgysylltwch y cebl rhwydwaith.' },
        {
          en: 'Turn the bridge over and press the small button with a paper clip for 5 to 15 seconds.',
          cy: 'Trowch y bont drosodd a phwyswch y botwm bach â chlip papur am 5 i 15 eiliad.',
        },
      ],
      holdSeconds: 15,
      doneWhen: {
        en: 'The lights blink, and the bridge starts like a new one.',
        cy: 'Mae’r goleuadau’n blincio, ac mae’r bont yn cychwyn fel un newydd.',
      },
      warning: {
        en: 'All rooms, lights and scenes are forgotten.',
        cy: 'Anghofir pob ystafell, golau a golygfa.',
      },
      source: 'https://www.philips-hue.com/en-us/explore-hue/faq/controls/how-to-reset-a-bue-bridge',
      checked: '2026-11-22',
    },
  ],
  accountRemoval: [
    {
      family: 'Bridge',
      steps: [
        {
          en: 'Open the Hue app, then Settings, then Hue Bridges.',
          cy: 'Agorwch ap Hue, yna Settings, yna Hue Bridges.',
        },
        { en: 'Choose your bridge and tap Remove.', cy: 'Dewiswch eich pont a thapiwch Remove.' },
      ],
      source: 'https://www.philips-hue.com/en-us/explore-hue/faq/controls/how-to-reset-a-bue-bridge',
      checked: '2026-11-22',
    },
  ],
  settingsPage: [
    {
      family: 'Bridge',
      app: 'Philips Hue',
      source: 'https://www.philips-hue.com/en-us/explore-hue/faq/controls/how-to-reset-a-bue-bridge',
      checked: '2026-11-22',
    },
  ],
  updates: {
    how: {
      en: 'The Bridge fetches its updates straight from the maker while it is online and used with the Hue app.',
      cy: 'Mae’r Bridge yn nôl ei diweddariadau’n syth o’r gwneuthurwr tra bydd ar-lein ac yn cael ei defnyddio gydag ap Hue.',
    },
    source: 'https://www.philips-hue.com/th-th/support/end-of-support-policy',
    checked: '2026-11-22',
  },
});
