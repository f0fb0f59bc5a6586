import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'meross',
  name: 'Meross',
  alternateNames: ['Meross *', 'Chengdu Meross*'],
  securityTxt: { domain: 'meross.com', state: 'absent', ...securityTxtProbe },
});
