import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'playstation',
  name: 'PlayStation',
  alternateNames: ['Sony Interactive*', 'Sony Computer Entertainment*'],
});
