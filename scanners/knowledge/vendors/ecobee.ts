import { discloseList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ecobee',
  name: 'ecobee',
  alternateNames: ['ecobee *'],
  disclosure: { policy: 'https://hackerone.com/ecobee', ...discloseList },
  twoStepLogin: {
    offered: true,
    guide: 'https://support.ecobee.com/hc/en-us/articles/360040957212',
    text: { en: 'A second step when you sign in: by text message or with an authenticator app.' },
    ...twoStepList,
  },
});
