import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'shelly',
  name: 'Shelly',
  alternateNames: ['Shelly *', 'Allterco *', 'Allterco Robotics', 'Shelly Europe'],
});
