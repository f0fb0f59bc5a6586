import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ecobee',
  name: 'ecobee',
  alternateNames: ['ecobee *'],
});
