import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'nanoleaf',
  name: 'Nanoleaf',
  alternateNames: ['Nanoleaf *'],
  securityTxt: { domain: 'nanoleaf.me', state: 'absent', ...securityTxtProbe },
});
