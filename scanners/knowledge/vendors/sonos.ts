import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sonos',
  name: 'Sonos',
  alternateNames: ['Sonos *'],
});
