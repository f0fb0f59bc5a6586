import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'tuya',
  name: 'Tuya',
  alternateNames: ['Tuya *', 'Smart Life', 'Tuya Smart'],
});
