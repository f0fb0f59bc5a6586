import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'blink',
  name: 'Blink',
  alternateNames: ['Blink by Amazon', 'Immedia Semiconductor*'],
  disclosure: { policy: 'https://hackerone.com/amazonvrp', ...discloseList },
  accountRemoval: [
    {
      family: 'All products',
      steps: [
        {
          en: 'Open the Blink app and choose Settings, then Device and System Settings.',
          cy: 'Agorwch ap Blink a dewiswch Settings, yna Device and System Settings.',
        },
        {
          en: 'Choose the system, then Delete System, and confirm.',
          cy: 'Dewiswch y system, yna Delete System, a chadarnhewch.',
        },
      ],
      warning: {
        en: 'Saved clips stay where they are stored: on the USB stick or in the cloud.',
        cy: 'Mae clipiau a gadwyd yn aros lle maent: ar y cof bach USB neu yn y cwmwl.',
      },
      source: 'https://blink.helpjuice.com/en_GB/kameraeinstellungen/deleting-a-system',
      checked: '2026-11-22',
    },
  ],
  settingsPage: [
    {
      family: 'All products',
      app: 'Blink',
      source: 'https://blink.helpjuice.com/en_GB/kameraeinstellungen/deleting-a-system',
      checked: '2026-11-22',
    },
  ],
});
