import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'hp',
  name: 'HP',
  alternateNames: ['HP *', 'Hewlett Packard*', 'Hewlett-Packard*', 'HP Inc'],
});
