import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'hive',
  name: 'Hive',
  alternateNames: ['Centrica Hive', 'Centrica *', 'Centrica', 'British Gas', 'Hive Home'],
});
