import { deletionList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sony',
  name: 'Sony',
  alternateNames: ['Sony *', 'Sony Corporation*'],
  disclosure: {
    policy: 'https://hackerone.com/sony',
    source: 'https://hackerone.com/sony',
    checked: '2026-11-01',
  },
  accountDeletion: { url: 'https://www.sony-europe.com/mysony/account', ...deletionList },
  support: [
    {
      family: 'Televisions',
      matches: ['KD-*', 'XR-*', 'K-*', 'KDL-*', '*BRAVIA*'],
      minimumYears: 2,
      text: {
        en: 'Sony told Which? that televisions get updates for 2 years from their launch.',
        cy: 'Dywedodd Sony wrth Which? fod setiau teledu’n cael diweddariadau am 2 flynedd o’u lansiad.',
      },
      source: 'https://hoit.uk/?p=5596',
      checked: '2023-01-31',
      secondHand: true,
    },
  ],
});
