import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'lg',
  name: 'LG',
  alternateNames: ['LG Electronics*', 'LGE', 'LG ThinQ'],
});
