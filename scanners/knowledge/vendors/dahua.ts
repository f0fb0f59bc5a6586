import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'dahua',
  name: 'Dahua',
  alternateNames: ['Dahua *', 'Zhejiang Dahua *', 'Imou', 'Imou *', 'Hangzhou Huacheng *'],
});
