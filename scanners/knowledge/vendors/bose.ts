import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'bose',
  name: 'Bose',
  alternateNames: ['Bose *'],
});
