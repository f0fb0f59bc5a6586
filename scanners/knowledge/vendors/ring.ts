import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ring',
  name: 'Ring',
  alternateNames: ['Ring LLC', 'Ring *', 'Bot Home Automation*'],
});
