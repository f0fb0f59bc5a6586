import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'axis',
  name: 'Axis',
  alternateNames: ['Axis Communications', 'Axis Communications *'],
  disclosure: { policy: 'https://bugcrowd.com/engagements/axis-os-public', ...discloseList },
});
