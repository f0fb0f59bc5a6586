import { deletionList, discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'asus',
  name: 'ASUS',
  alternateNames: ['ASUS *', 'ASUSTeK*', 'Asustek Computer*'],
  disclosure: { contact: 'security@asus.com', ...discloseList },
  accountDeletion: { url: 'https://privacy.asus.com', ...deletionList },
  defaultCredentials: [
    {
      family: 'Older RT routers',
      matches: ['RT-N*'],
      status: 'universal',
      text: { en: 'Older routers all came with the same password.' },
      source: 'https://github.com/nmap/nmap/blob/db4aefd/nselib/data/http-default-accounts-fingerprints.lua',
      checked: '2026-08-21',
      secondHand: true,
    },
  ],
});
