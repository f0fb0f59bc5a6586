import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'samsung',
  name: 'Samsung',
  alternateNames: ['Samsung *', 'SmartThings', 'SmartThings *', 'SmartThings Inc', 'Hanwha Techwin*'],
});
