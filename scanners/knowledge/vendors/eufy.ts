import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'eufy',
  name: 'eufy',
  alternateNames: ['eufy *', 'Anker', 'Anker *', 'Anker Innovations*', 'Fantasia Trading*'],
});
