import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'govee',
  name: 'Govee',
  alternateNames: ['Govee *', 'Shenzhen Intellirocks*'],
  securityTxt: { domain: 'govee.com', state: 'absent', ...securityTxtProbe },
});
