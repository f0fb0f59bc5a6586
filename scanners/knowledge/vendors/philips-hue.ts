import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'philips-hue',
  name: 'Philips Hue',
  alternateNames: [
    'Signify',
    'Signify *',
    'Philips Lighting*',
    'Royal Philips Electronics',
    'WiZ',
    'WiZ Connected*',
  ],
});
