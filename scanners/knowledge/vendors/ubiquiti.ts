import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ubiquiti',
  name: 'Ubiquiti',
  alternateNames: ['Ubiquiti *', 'Ubiquiti Networks*', 'UniFi', 'UI'],
});
