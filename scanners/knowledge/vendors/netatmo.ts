import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'netatmo',
  name: 'Netatmo',
  alternateNames: ['Netatmo *'],
});
