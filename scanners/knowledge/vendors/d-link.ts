import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'd-link',
  name: 'D-Link',
  alternateNames: ['D-Link *', 'DLink *', 'D-Link International'],
  disclosure: {
    contact: 'security@dlink.com',
    source: 'https://www.xda-developers.com/rather-fixing-old-routers-d-link-tell-customers-upgrade/',
    checked: '2024-11-20',
    secondHand: true,
  },
  securityTxt: { domain: 'dlink.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'DSR-150, DSR-250, DSR-500N and DSR-1000N',
      matches: ['DSR-150*', 'DSR-250*', 'DSR-500N', 'DSR-1000N'],
      ended: true,
      text: {
        en: 'D-Link no longer fixes these routers and says to replace them.',
        cy: 'Nid yw D-Link yn trwsio’r llwybryddion hyn mwyach, ac mae’n dweud y dylid eu disodli.',
      },
      source: 'https://www.xda-developers.com/rather-fixing-old-routers-d-link-tell-customers-upgrade/',
      checked: '2024-11-20',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'Routers and cameras from before 2014',
      status: 'universal',
      text: {
        en: 'Older units came with the account admin and no password.',
        cy: 'Daeth unedau hŷn gyda’r cyfrif admin a dim cyfrinair.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
});
