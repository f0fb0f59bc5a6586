import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'western-digital',
  name: 'Western Digital',
  alternateNames: ['Western Digital *', 'WD', 'WDC', 'SanDisk', 'My Cloud'],
});
