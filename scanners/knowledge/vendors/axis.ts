import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'axis',
  name: 'Axis',
  alternateNames: ['Axis Communications', 'Axis Communications *'],
  disclosure: { policy: 'https://bugcrowd.com/engagements/axis-os-public', ...discloseList },
  support: [
    {
      family: 'Cameras with a long-term version of AXIS OS',
      text: {
        en: 'A long-term version of AXIS OS gets fixes for about 5 years. A new one starts every two years.',
        cy: 'Mae fersiwn hirdymor o AXIS OS yn cael ei thrwsio am tua 5 mlynedd. Mae un newydd yn dechrau bob dwy flynedd.',
      },
      source: 'https://help.axis.com/en-us/axis-os',
      checked: '2024-10-01',
    },
  ],
  updates: {
    automatic: false,
    how: {
      en: 'New versions come every two or three months. You install them on the camera’s own settings page.',
      cy: 'Daw fersiynau newydd bob dau neu dri mis. Rydych yn eu gosod ar dudalen osodiadau’r camera ei hun.',
    },
    source: 'https://newsroom.axis.com/article/device-management-cybersecurity-lifecycle',
    checked: '2026-11-22',
  },
});
