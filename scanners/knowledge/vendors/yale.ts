import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'yale',
  name: 'Yale',
  alternateNames: ['Yale *', 'August', 'August Home*', 'ASSA ABLOY*', 'Assa Abloy AB - Yale'],
  disclosure: {
    policy: 'https://yalehome.co.uk/disclosure-policy',
    source: 'https://yalehome.co.uk/disclosure-policy',
    checked: '2026-11-01',
  },
});
