import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'belkin',
  name: 'Belkin',
  alternateNames: ['Belkin *', 'Wemo', 'Belkin International*'],
});
