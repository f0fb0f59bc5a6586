import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'honeywell',
  name: 'Honeywell',
  alternateNames: ['Honeywell *', 'Resideo', 'Resideo *'],
  disclosure: { policy: 'https://www.honeywell.com/us/en/product-security', ...discloseList },
});
