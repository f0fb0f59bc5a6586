import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'arlo',
  name: 'Arlo',
  alternateNames: ['Arlo *'],
});
