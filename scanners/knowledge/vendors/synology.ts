import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'synology',
  name: 'Synology',
  alternateNames: ['Synology *'],
});
