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
      family: 'First, round Hue bridge',
      matches: ['BSB001'],
      until: '2020-04-30',
      text: {
        en: 'The round bridge lost updates and its connection to the internet in April 2020. It still works at home.',
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
      text: { en: 'The bridge has no password: an app is let in when you press the button on the bridge.' },
      source: 'https://developers.meethue.com/develop/get-started-2/',
      checked: '2026-11-01',
    },
  ],
  localControl: {
    works: true,
    text: { en: 'Switches and the app at home work without the internet, through the bridge.' },
    source:
      'https://www.reviewgeek.com/36884/philips-will-cut-off-your-first-generation-hue-bridge-from-the-internet/',
    checked: '2020-03-01',
    secondHand: true,
  },
  twoStepLogin: {
    offered: true,
    text: { en: 'A second step when you sign in: with an authenticator app or by e-mail.' },
    ...twoStepList,
  },
});
