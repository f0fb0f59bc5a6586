import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'bosch',
  name: 'Bosch',
  alternateNames: [
    'Bosch *',
    'Robert Bosch *',
    'BSH',
    'BSH *',
    'BSH Hausgerate*',
    'Siemens Home Appliances',
    'Neff',
  ],
});
