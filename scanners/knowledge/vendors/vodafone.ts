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
      text: { en: 'Which? named this router in 2021 for its weak password. Ask Vodafone for a newer one.' },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    text: { en: 'A second step when you sign in: by text message.' },
    ...twoStepList,
  },
});
