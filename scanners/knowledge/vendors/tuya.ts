import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'tuya',
  name: 'Tuya',
  alternateNames: ['Tuya *', 'Smart Life', 'Tuya Smart'],
  disclosure: {
    contact: 'sec@tuya.com',
    policy: 'https://src.tuya.com',
    source: 'https://src.tuya.com',
    checked: '2026-11-01',
  },
  securityTxt: { domain: 'tuya.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'Devices of other brands with Tuya inside',
      text: {
        en: 'Tuya makes the electronics for thousands of brands. The brand on the box decides how long there are updates, and many say nothing.',
      },
      source: 'https://cps-vo.org/node/78707',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
});
