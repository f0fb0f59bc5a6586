import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'brother',
  name: 'Brother',
  alternateNames: ['Brother *', 'Brother Industries*'],
});
