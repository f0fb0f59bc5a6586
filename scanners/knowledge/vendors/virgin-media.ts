import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'virgin-media',
  name: 'Virgin Media',
  alternateNames: ['Virgin Media *', 'Virgin', 'VMO2'],
});
