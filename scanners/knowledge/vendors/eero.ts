import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'eero',
  name: 'eero',
  alternateNames: ['eero inc*', 'eero *'],
});
