import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'asus',
  name: 'ASUS',
  alternateNames: ['ASUS *', 'ASUSTeK*', 'Asustek Computer*'],
});
