import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'western-digital',
  name: 'Western Digital',
  alternateNames: ['Western Digital *', 'WD', 'WDC', 'SanDisk', 'My Cloud'],
  disclosure: {
    contact: 'PSIRT@wdc.com',
    policy: 'https://www.westerndigital.com/support/productsecurity',
    ...discloseList,
  },
});
