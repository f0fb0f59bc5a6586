import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'bose',
  name: 'Bose',
  alternateNames: ['Bose *'],
  disclosure: {
    contact: 'privacyandsecurity@bose.com',
    policy: 'https://global.bose.com/en_us/product_security_vulnerability_response.html',
    ...discloseList,
  },
  support: [
    {
      family: 'SoundTouch',
      matches: ['*SoundTouch*'],
      ended: true,
      text: { en: 'Bose ended the support of SoundTouch in 2026 and opened its local control to others.' },
      source:
        'https://www.androidcentral.com/accessories/smart-home/every-smart-home-brand-should-be-watching-how-bose-is-sunsetting-soundtouch-speakers',
      checked: '2026-01-13',
      secondHand: true,
    },
  ],
  cloudDependence: [
    {
      family: 'SoundTouch',
      matches: ['*SoundTouch*'],
      level: 'partial',
      text: {
        en: 'The SoundTouch app and music services needed Bose’s servers, which were switched off in 2026.',
      },
      source:
        'https://www.androidcentral.com/accessories/smart-home/every-smart-home-brand-should-be-watching-how-bose-is-sunsetting-soundtouch-speakers',
      checked: '2026-01-13',
      secondHand: true,
    },
  ],
});
