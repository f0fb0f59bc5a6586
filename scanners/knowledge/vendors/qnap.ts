import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'qnap',
  name: 'QNAP',
  alternateNames: ['QNAP *', 'QNAP Systems*'],
});
