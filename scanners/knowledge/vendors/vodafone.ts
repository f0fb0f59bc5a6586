import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'vodafone',
  name: 'Vodafone',
  alternateNames: ['Vodafone *'],
  support: [
    {
      family: 'HHG2500',
      matches: ['*HHG2500*'],
      text: {
        en: 'Which? named this router in 2021 for its weak password. Ask Vodafone for a newer one.',
        cy: 'Enwodd Which? y llwybrydd hwn yn 2021 am ei gyfrinair gwan. Gofynnwch i Vodafone am un mwy newydd.',
      },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: by text message.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun.',
    },
    ...twoStepList,
  },
  reset: [
    {
      family: 'Hubs',
      kinds: ['router'],
      steps: [
        {
          en: 'Find the small reset hole on the side or back.',
          cy: 'Chwiliwch am y twll ailosod bach ar yr ochr neu yn y cefn.',
        },
        {
          en: 'Push a pin into it for up to 30 seconds, until all lights go out.',
          cy: 'Gwthiwch bin iddo am hyd at 30 eiliad, nes i bob golau ddiffodd.',
        },
        { en: 'Wait about 5 minutes.', cy: 'Arhoswch tua 5 munud.' },
      ],
      holdSeconds: 30,
      warning: {
        en: 'All your own settings are lost. The name and passwords go back to those on the label.',
        cy: 'Collir eich holl osodiadau eich hun. Mae’r enw a’r cyfrineiriau’n mynd yn ôl i’r rhai ar y label.',
      },
      source: 'https://weakwifisolutions.com/how-to-factory-reset-router-all-major-uk-isps/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
});
