import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'nintendo',
  name: 'Nintendo',
  alternateNames: ['Nintendo *'],
});
