import { discloseList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'hive',
  name: 'Hive',
  alternateNames: ['Centrica Hive', 'Centrica *', 'Centrica', 'British Gas', 'Hive Home'],
  disclosure: { policy: 'https://www.hivehome.com/security', ...discloseList },
  support: [
    {
      family: 'Hive Camera and Nano 1 hub',
      matches: ['*Nano 1*', 'Hive Camera'],
      until: '2023-08-31',
      source: 'https://seanb.co.uk/2022/08/hives-news/',
      checked: '2022-08-01',
      secondHand: true,
    },
    {
      family: 'Hive View, HomeShield and leak sensor',
      matches: ['Hive View*', '*HomeShield*', '*Leak*'],
      until: '2025-08-01',
      source: 'https://www.gbnews.com/news/british-gas-hive-security-system-discontinued',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: {
        en: 'There is no password on the device itself: it belongs to your Hive account.',
        cy: 'Nid oes cyfrinair ar y ddyfais ei hun: mae’n perthyn i’ch cyfrif Hive.',
      },
      source: 'https://www.hivehome.com/discover-hive/smart-home-security/how-to-secure-your-smart-home',
      checked: '2026-11-01',
    },
  ],
  setupGuide: {
    url: 'https://www.hivehome.com/discover-hive/smart-home-security/how-to-secure-your-smart-home',
    source: 'https://www.hivehome.com/discover-hive/smart-home-security/how-to-secure-your-smart-home',
    checked: '2026-11-01',
  },
  commitments: [
    {
      text: {
        en: 'Centrica Hive was one of the first two companies that promised to follow the Code of Practice, in October 2018.',
        cy: 'Centrica Hive oedd un o’r ddau gwmni cyntaf i addo dilyn y Cod Ymarfer, ym mis Hydref 2018.',
      },
      source:
        'https://www.ukauthority.com/articles/dcms-publishes-security-code-of-practice-for-iot-home-devices/',
      checked: '2018-10-15',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide:
      'https://community.hivehome.com/s/article/What-is-Two-Factor-Authentication-and-how-do-I-set-it-up',
    text: {
      en: 'A second step when you sign in: by text message.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun.',
    },
    ...twoStepList,
  },
  cloudDataDeletion: {
    url: 'https://www.britishgasevolve.co.uk/privacy',
    text: {
      en: 'Hive belongs to Centrica. Write to its data protection officer at privacy@centrica.com to have your data deleted.',
      cy: 'Mae Hive yn perthyn i Centrica. Ysgrifennwch at ei swyddog diogelu data yn privacy@centrica.com i gael dileu eich data.',
    },
    source: 'https://www.britishgasevolve.co.uk/privacy',
    checked: '2026-11-22',
  },
  reset: [
    {
      family: 'Heating thermostats with a screen',
      matches: ['*SLT3*', '*SLT4*', '*SLT5*', '*SLT6*', '*Thermostat*'],
      kinds: ['thermostat'],
      steps: [
        { en: 'In the Hive app, delete the thermostat.', cy: 'Yn ap Hive, dilëwch y thermostat.' },
        { en: 'Take the batteries out of the thermostat.', cy: 'Tynnwch y batris o’r thermostat.' },
        {
          en: 'Hold the Back and Menu buttons together, put the batteries in and keep holding for 10 seconds.',
          cy: 'Daliwch y botymau Back a Menu gyda’i gilydd, rhowch y batris i mewn a daliwch ati am 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      warning: {
        en: 'The heating does not follow its times until the thermostat is paired again with the box at the boiler.',
        cy: 'Nid yw’r gwres yn dilyn ei amserau nes i’r thermostat gael ei baru eto â’r blwch wrth y boeler.',
      },
      source: 'https://interweave-consulting.blogspot.com/2026/01/when-hive-goes-brittle.html',
      checked: '2026-01-11',
      secondHand: true,
    },
  ],
});
