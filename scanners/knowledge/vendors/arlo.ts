import { deletionList, discloseList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'arlo',
  name: 'Arlo',
  alternateNames: ['Arlo *'],
  disclosure: { policy: 'https://bugcrowd.com/arlo', ...discloseList },
  support: [
    {
      family: 'Arlo Gen 3 and Arlo Pro',
      matches: ['VMC3030*', 'VMC4030', 'VMC4030r*'],
      text: {
        en: 'Arlo may end a product 4 years after it stops making it. It announced April 2023 for these and put it off by at least a year after protests.',
      },
      source: 'https://www.iottechnews.com/news/2023/jan/03/arlo-criticised-for-new-end-of-life-policy/',
      checked: '2023-01-03',
      secondHand: true,
    },
    {
      family: 'All cameras',
      minimumYears: 4,
      text: { en: 'Arlo may end a product 4 years after it stops making it.' },
      source: 'https://www.iottechnews.com/news/2023/jan/03/arlo-criticised-for-new-end-of-life-policy/',
      checked: '2023-01-03',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://my.arlo.com/#/settings/privacy/delete-account',
    text: { en: 'Arlo resets and removes your devices before it deletes the account.' },
    ...deletionList,
  },
  twoStepLogin: {
    offered: true,
    guide: 'https://kb.arlo.com/000062288',
    text: { en: 'A second step when you sign in: by text message, by e-mail or in the maker’s own app.' },
    ...twoStepList,
  },
});
