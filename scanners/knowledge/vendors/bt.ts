import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'bt',
  name: 'BT',
  alternateNames: [
    'BT *',
    'British Telecom*',
    'British Telecommunications*',
    'EE',
    'EE *',
    'Plusnet',
    'Plusnet *',
  ],
});
