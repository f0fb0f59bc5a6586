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
  accountDeletion: {
    url: 'https://support.eero.com/hc/en-us/articles/5203455768475-How-do-I-close-my-eero-account-and-delete-my-data',
    steps: [
      {
        en: 'Open the eero app and tap Settings, then Account settings.',
        cy: 'Agorwch ap eero a thapiwch Settings, wedyn Account settings.',
      },
      {
        en: 'At the end of the page choose to delete the account, and confirm.',
        cy: 'Ar ddiwedd y dudalen dewiswch ddileu’r cyfrif, a chadarnhewch.',
      },
    ],
    text: {
      en: 'Your network goes offline at once. You can also write to privacy@eero.com. Ask Amazon or your internet company as well if they supplied the eero.',
      cy: 'Mae eich rhwydwaith yn mynd all-lein ar unwaith. Gallwch hefyd ysgrifennu at privacy@eero.com. Gofynnwch i Amazon neu’ch cwmni rhyngrwyd hefyd os cawsoch yr eero ganddynt.',
    },
    source:
      'https://support.eero.com/hc/en-us/articles/5203455768475-How-do-I-close-my-eero-account-and-delete-my-data',
    checked: '2026-11-22',
  },
  cloudDataDeletion: {
    url: 'https://support.eero.com/hc/en-us/articles/5203455768475-How-do-I-close-my-eero-account-and-delete-my-data',
    text: {
      en: 'eero keeps your order history where the law asks for it.',
      cy: 'Mae eero yn cadw eich hanes archebu lle mae’r gyfraith yn gofyn am hynny.',
    },
    source:
      'https://support.eero.com/hc/en-us/articles/5203455768475-How-do-I-close-my-eero-account-and-delete-my-data',
    checked: '2026-11-22',
  },
  updates: {
    automatic: true,
    how: {
      en: 'eero updates all its devices from outside. In October 2017 every one had an urgent fix within a week.',
      cy: 'Mae eero yn diweddaru ei holl ddyfeisiau o’r tu allan. Ym mis Hydref 2017 cafodd pob un drwsiad brys o fewn wythnos.',
    },
    source: 'https://blog.eero.com/how-eero-protects-you-from-krack',
    checked: '2017-10-25',
  },
});
