import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'netgear',
  name: 'Netgear',
  alternateNames: ['Netgear *'],
});
