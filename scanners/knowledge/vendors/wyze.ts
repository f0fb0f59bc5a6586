import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'wyze',
  name: 'Wyze',
  alternateNames: ['Wyze *', 'Wyze Labs'],
});
