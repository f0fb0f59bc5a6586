import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'dyson',
  name: 'Dyson',
  alternateNames: ['Dyson *'],
});
