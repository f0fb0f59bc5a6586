import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'reolink',
  name: 'Reolink',
  alternateNames: ['Reolink *'],
});
