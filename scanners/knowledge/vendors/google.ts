import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'google',
  name: 'Google',
  alternateNames: ['Google *', 'Nest', 'Nest Labs*', 'Google Nest*', 'Chromecast'],
});
