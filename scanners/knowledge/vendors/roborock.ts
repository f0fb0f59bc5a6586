import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'roborock',
  name: 'Roborock',
  alternateNames: ['Roborock *', 'Beijing Roborock*'],
});
