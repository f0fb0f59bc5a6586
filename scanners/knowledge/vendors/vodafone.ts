import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'vodafone',
  name: 'Vodafone',
  alternateNames: ['Vodafone *'],
});
