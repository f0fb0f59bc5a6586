import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'tunstall',
  name: 'Tunstall',
  alternateNames: ['Tunstall *', 'Tunstall Healthcare'],
});
