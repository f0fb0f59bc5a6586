import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'roborock',
  name: 'Roborock',
  alternateNames: ['Roborock *', 'Beijing Roborock*'],
  disclosure: {
    contact: 'security@roborock.com',
    policy: 'https://de.roborock.com/pages/roborock-vulnerability-disclosure-policy',
    source: 'https://de.roborock.com/pages/roborock-vulnerability-disclosure-policy',
    checked: '2023-11-01',
  },
  twoStepLogin: { offered: false, ...twoStepList },
});
