import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'd-link',
  name: 'D-Link',
  alternateNames: ['D-Link *', 'DLink *', 'D-Link International*'],
});
