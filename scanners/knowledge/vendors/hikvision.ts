import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'hikvision',
  name: 'Hikvision',
  alternateNames: [
    'Hikvision *',
    'Hangzhou Hikvision *',
    'HiWatch',
    'EZVIZ',
    'Ezviz *',
    'Hangzhou Ezviz *',
    'HIKVISION DIGITAL*',
  ],
});
