import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'fitbit',
  name: 'Fitbit',
  alternateNames: ['Fitbit *'],
});
