import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'apple',
  name: 'Apple',
  alternateNames: ['Apple *'],
});
