import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'playstation',
  name: 'PlayStation',
  alternateNames: ['Sony Interactive*', 'Sony Computer Entertainment*'],
  disclosure: {
    policy: 'https://hackerone.com/playstation',
    source: 'https://hackerone.com/playstation',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'PlayStation 4',
      kinds: ['console'],
      steps: [
        { en: 'Open Settings, then Initialization, then Initialize PS4, then Full.' },
        { en: 'In Account Management deactivate it as your primary console.' },
      ],
      source: 'https://splicedonline.com/how-do-i-reset-my-ps4-to-a-new-owner/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
});
