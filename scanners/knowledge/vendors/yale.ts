import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'yale',
  name: 'Yale',
  alternateNames: ['Yale *', 'August', 'August Home*', 'ASSA ABLOY*', 'Assa Abloy AB - Yale'],
});
