import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'legrand',
  name: 'Legrand',
  alternateNames: ['Legrand *', 'BTicino*', 'Intervox', 'Intervox *'],
});
