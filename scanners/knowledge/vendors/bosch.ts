import { discloseList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'bosch',
  name: 'Bosch',
  alternateNames: [
    'Bosch *',
    'Robert Bosch *',
    'BSH',
    'BSH *',
    'BSH Hausgerate*',
    'Siemens Home Appliances',
    'Neff',
  ],
  disclosure: { policy: 'https://psirt.bosch.com/report-a-vulnerability/', ...discloseList },
  securityTxt: { domain: 'bosch.com', state: 'valid', ...securityTxtProbe },
  defaultCredentials: [
    {
      family: 'Older security cameras',
      matches: ['NBN*', 'NDN*', 'NDI*', 'NBE*'],
      status: 'universal',
      text: {
        en: 'Older cameras came with the same names and passwords for all units.',
        cy: 'Daeth camerâu hŷn gyda’r un enwau a chyfrineiriau i bob uned.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
  support: [
    {
      family: 'Dishwashers and washing machines with Home Connect',
      matches: ['*Home Connect*', 'SMV*', 'SMS*', 'WGG*', 'WAX*', 'WAV*'],
      minimumYears: 10,
      text: {
        en: 'Bosch, Neff and Siemens told Which? that these get updates for 10 years from their launch.',
        cy: 'Dywedodd Bosch, Neff a Siemens wrth Which? fod y rhain yn cael diweddariadau am 10 mlynedd o’u lansiad.',
      },
      source:
        'https://droidwincob.pages.dev/posts/smart-home-appliances-have-long-lives-but-software-support-is-much-shorter',
      checked: '2023-01-13',
      secondHand: true,
    },
  ],
});
