import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'aqara',
  name: 'Aqara',
  alternateNames: ['Aqara *', 'Lumi United *', 'Lumi'],
  securityTxt: { domain: 'aqara.com', state: 'absent', ...securityTxtProbe },
});
