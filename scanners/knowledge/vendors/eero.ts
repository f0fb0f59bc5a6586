import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'eero',
  name: 'eero',
  alternateNames: ['eero inc*', 'eero *'],
  disclosure: {
    policy: 'https://hackerone.com/eero',
    source: 'https://hackerone.com/eero',
    checked: '2026-11-01',
  },
  securityTxt: { domain: 'eero.com', state: 'absent', ...securityTxtProbe },
  reset: [
    {
      family: 'All products',
      kinds: ['router', 'access-point'],
      steps: [
        {
          en: 'Open the eero app, then Network Settings, then Advanced Settings.',
          cy: 'Agorwch ap eero, yna Network Settings, yna Advanced Settings.',
        },
        {
          en: 'Choose Delete Your Network and confirm twice.',
          cy: 'Dewiswch Delete Your Network a chadarnhewch ddwywaith.',
        },
      ],
      warning: {
        en: 'The internet stops for everybody until it is set up again.',
        cy: 'Mae’r rhyngrwyd yn stopio i bawb nes iddo gael ei osod eto.',
      },
      source: 'https://www.howtogeek.com/288226/how-to-factory-reset-the-eero-home-wi-fi-system/',
      checked: '2017-01-09',
      secondHand: true,
    },
  ],
  settingsPage: [
    {
      family: 'All products',
      app: 'eero',
      source: 'https://www.howtogeek.com/288226/how-to-factory-reset-the-eero-home-wi-fi-system/',
      checked: '2017-01-09',
      secondHand: true,
    },
  ],
});
