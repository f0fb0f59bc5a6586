import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'solaredge',
  name: 'SolarEdge',
  alternateNames: ['SolarEdge *'],
  disclosure: {
    contact: 'HWBugBounty@solaredge.com',
    policy: 'https://www.solaredge.com/us/cyber-security-policy',
    ...discloseList,
  },
});
