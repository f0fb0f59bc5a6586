import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'withings',
  name: 'Withings',
  alternateNames: ['Withings *'],
});
