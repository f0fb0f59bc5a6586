import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'canon',
  name: 'Canon',
  alternateNames: ['Canon *'],
});
