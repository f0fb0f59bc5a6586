import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sony',
  name: 'Sony',
  alternateNames: ['Sony *', 'Sony Corporation*'],
});
