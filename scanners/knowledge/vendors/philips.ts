import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'philips',
  name: 'Philips',
  alternateNames: ['Philips *', 'Koninklijke Philips*'],
  disclosure: {
    contact: 'productsecurity@philips.com',
    policy: 'https://www.philips.com/a-w/security/coordinated-vulnerability-disclosure.html',
    ...discloseList,
  },
});
