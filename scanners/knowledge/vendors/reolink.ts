import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'reolink',
  name: 'Reolink',
  alternateNames: ['Reolink *'],
  securityTxt: { domain: 'reolink.com', state: 'absent', ...securityTxtProbe },
  defaultCredentials: [
    {
      family: 'Cameras from before the set-up asked for a password',
      status: 'universal',
      text: { en: 'Older cameras came with the account admin and no password.' },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
});
