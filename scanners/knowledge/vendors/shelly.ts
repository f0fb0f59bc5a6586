import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'shelly',
  name: 'Shelly',
  alternateNames: ['Shelly *', 'Allterco *', 'Allterco Robotics', 'Shelly Europe'],
  disclosure: {
    policy: 'https://us.shelly.com/pages/security-information-and-vulnerability-reporting',
    source: 'https://us.shelly.com/pages/security-information-and-vulnerability-reporting',
    checked: '2025-05-15',
  },
  securityTxt: { domain: 'shelly.com', state: 'absent', ...securityTxtProbe },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: { en: 'There is no login until you set a password. Then the account is always called admin.' },
      source: 'https://shelly-api-docs.shelly.cloud/gen2/General/Authentication',
      checked: '2026-11-01',
    },
  ],
  localControl: {
    works: true,
    text: {
      en: 'Shelly devices are controlled at home without the internet, by their own page and by local apps.',
    },
    source: 'https://shelly-api-docs.shelly.cloud/gen2/General/Authentication',
    checked: '2026-11-01',
  },
});
