import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'panasonic',
  name: 'Panasonic',
  alternateNames: ['Panasonic *', 'Matsushita *'],
  disclosure: {
    contact: 'https://www.panasonic.com/global/corporate/product-security/sec/psirt/inquiry.html',
    policy: 'https://www.panasonic.com/global/corporate/product-security/sec/psirt/policy.html',
    ...discloseList,
  },
});
