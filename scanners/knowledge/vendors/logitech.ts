import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'logitech',
  name: 'Logitech',
  alternateNames: ['Logitech *', 'Logi', 'Harmony'],
  securityTxt: { domain: 'logitech.com', state: 'valid', ...securityTxtProbe },
});
