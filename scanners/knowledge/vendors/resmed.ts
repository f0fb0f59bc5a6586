import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'resmed',
  name: 'ResMed',
  alternateNames: ['ResMed *'],
  disclosure: {
    contact: 'securityreports@resmed.com',
    policy: 'https://www.resmed.com/en-us/security/',
    ...discloseList,
  },
  sensors: [{ family: 'Breathing aids', sensors: ['health'], ...discloseList }],
});
