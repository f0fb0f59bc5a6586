import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'irobot',
  name: 'iRobot',
  alternateNames: ['iRobot *', 'Roomba'],
});
