import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'microsoft',
  name: 'Microsoft',
  alternateNames: ['Microsoft *', 'Xbox'],
});
