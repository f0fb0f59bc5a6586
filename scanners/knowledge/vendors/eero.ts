import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'eero',
  name: 'eero',
  alternateNames: ['eero inc*', 'eero *'],
  disclosure: {
    policy: 'https://hackerone.com/eero',
    source: 'https://hackerone.com/eero',
    checked: '2026-11-01',
  },
  securityTxt: { domain: 'eero.com', state: 'absent', ...securityTxtProbe },
});
