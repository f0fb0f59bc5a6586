import { discloseList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'linksys',
  name: 'Linksys',
  alternateNames: ['Linksys *', 'Cisco-Linksys*', 'Cisco Linksys'],
  disclosure: {
    contact: 'security@linksys.com',
    policy: 'https://www.belkin.com/us/security/',
    ...discloseList,
  },
  securityTxt: { domain: 'linksys.com', state: 'absent', ...securityTxtProbe },
  defaultCredentials: [
    {
      family: 'Older WRT routers',
      matches: ['WRT54*', 'WRT1*', 'WRT3*'],
      status: 'universal',
      text: {
        en: 'Older routers all came with the same password.',
        cy: 'Daeth pob un o’r hen lwybryddion gyda’r un cyfrinair.',
      },
      source: 'https://github.com/nmap/nmap/blob/db4aefd/nselib/data/http-default-accounts-fingerprints.lua',
      checked: '2026-08-21',
      secondHand: true,
    },
  ],
});
