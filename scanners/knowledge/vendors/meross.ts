import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'meross',
  name: 'Meross',
  alternateNames: ['Meross *', 'Chengdu Meross*'],
  securityTxt: { domain: 'meross.com', state: 'absent', ...securityTxtProbe },
  updates: {
    how: {
      en: 'The Meross app tells you of a new version for HomeKit devices, and you install it there.',
      cy: 'Mae ap Meross yn rhoi gwybod i chi am fersiwn newydd ar gyfer dyfeisiau HomeKit, ac rydych yn ei gosod yno.',
    },
    source: 'https://www.meross.com/terms-of-use',
    checked: '2022-08-15',
  },
});
