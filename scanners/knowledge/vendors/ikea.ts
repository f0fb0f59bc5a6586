import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ikea',
  name: 'IKEA',
  alternateNames: ['IKEA *', 'IKEA of Sweden', 'Ikea of Sweden AB', 'TRADFRI'],
});
