import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'roku',
  name: 'Roku',
  alternateNames: ['Roku *'],
});
