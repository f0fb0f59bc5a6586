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
      },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
  ],
  commitments: [
    {
      text: { en: 'TalkTalk says that its routers meet the UK’s product security law since 29 April 2024.' },
      source:
        'https://www.ispreview.co.uk/index.php/2024/05/bt-talktalk-virgin-media-and-vodafone-on-uk-router-security-and-upgrades.html',
      checked: '2024-05-01',
      secondHand: true,
    },
  ],
  twoStepLogin: { offered: false, ...twoStepList },
});
