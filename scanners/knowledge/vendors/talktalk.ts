import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'talktalk',
  name: 'TalkTalk',
  alternateNames: ['TalkTalk *', 'Talk Talk'],
  support: [
    {
      family: 'HG523a, HG533 and HG635',
      matches: ['*HG523a*', '*HG533*', '*HG635*'],
      text: {
        en: 'Which? named these routers in 2021 for weak passwords or missing updates. Ask TalkTalk for a newer one.',
        cy: 'Enwodd Which? y llwybryddion hyn yn 2021 am gyfrineiriau gwan neu ddiffyg diweddariadau. Gofynnwch i TalkTalk am un mwy newydd.',
      },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
  ],
  commitments: [
    {
      text: {
        en: 'TalkTalk says that its routers meet the UK’s product security law since 29 April 2024.',
        cy: 'Mae TalkTalk yn dweud bod ei lwybryddion yn bodloni cyfraith diogelwch cynnyrch y DU ers 29 Ebrill 2024.',
      },
      source:
        'https://www.ispreview.co.uk/index.php/2024/05/bt-talktalk-virgin-media-and-vodafone-on-uk-router-security-and-upgrades.html',
      checked: '2024-05-01',
      secondHand: true,
    },
  ],
  twoStepLogin: { offered: false, ...twoStepList },
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
