import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ecobee',
  name: 'ecobee',
  alternateNames: ['ecobee *'],
  disclosure: { policy: 'https://hackerone.com/ecobee', ...discloseList },
});
