import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'dyson',
  name: 'Dyson',
  alternateNames: ['Dyson *'],
  disclosure: {
    policy: 'https://hackerone.com/dyson',
    source: 'https://hackerone.com/dyson',
    checked: '2026-11-01',
  },
});
