import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sky',
  name: 'Sky',
  alternateNames: ['Sky UK*', 'BSkyB*', 'British Sky Broadcasting*'],
});
