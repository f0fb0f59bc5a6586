import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'mikrotik',
  name: 'MikroTik',
  alternateNames: ['Mikrotikls *', 'MikroTik *', 'Routerboard.com', 'Routerboard'],
  disclosure: {
    contact: 'https://mikrotik.com/support',
    policy: 'https://mikrotik.com/support',
    ...discloseList,
  },
  defaultCredentials: [
    {
      family: 'Older routers',
      status: 'universal',
      text: {
        en: 'Older routers have the account admin without a password until you set one. Newer ones have their own on the label.',
        cy: 'Mae gan lwybryddion hŷn y cyfrif admin heb gyfrinair nes i chi osod un. Mae gan rai mwy newydd eu cyfrinair eu hunain ar y label.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
});
