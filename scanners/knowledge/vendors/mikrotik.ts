import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'mikrotik',
  name: 'MikroTik',
  alternateNames: ['Mikrotikls *', 'MikroTik *', 'Routerboard.com', 'Routerboard'],
  disclosure: {
    contact: 'https://mikrotik.com/support',
    policy: 'https://mikrotik.com/support',
    ...discloseList,
  },
  defaultCredentials: [
    {
      family: 'Older routers',
      status: 'universal',
      text: {
        en: 'Older routers have the account admin without a password until you set one. Newer ones have their own on the label.',
        cy: 'Mae gan lwybryddion hŷn y cyfrif admin heb gyfrinair nes i chi osod un. Mae gan rai mwy newydd eu cyfrinair eu hunain ar y label.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Routers',
      kinds: ['router', 'access-point', 'switch'],
      steps: [
        { en: 'Pull out the power plug.', cy: 'Tynnwch y plwg trydan allan.' },
        {
          en: 'Hold the reset button and put the power plug back in.',
          cy: 'Daliwch y botwm ailosod a rhowch y plwg trydan yn ôl.',
        },
        {
          en: 'Let go as soon as the user light starts to flash, after about 5 seconds.',
          cy: 'Gollyngwch cyn gynted ag y bydd y golau defnyddiwr yn dechrau fflachio, ar ôl tua 5 eiliad.',
        },
      ],
      holdSeconds: 5,
      warning: {
        en: 'If you hold the button longer, it starts another mode and wipes nothing.',
        cy: 'Os daliwch y botwm yn hirach, mae’n dechrau modd arall ac nid yw’n clirio dim.',
      },
      source: 'https://help.mikrotik.com/docs/display/RKB/Reset+the+password',
      checked: '2026-11-22',
    },
  ],
  updates: {
    how: {
      en: 'You start an update yourself on the router’s own page, and it restarts.',
      cy: 'Rydych chi’n dechrau diweddariad eich hun ar dudalen y llwybrydd ei hun, ac mae’n ailgychwyn.',
    },
    steps: [
      { en: 'Open System, then Packages.', cy: 'Agorwch System, wedyn Packages.' },
      {
        en: 'Choose Check For Updates and install what it offers.',
        cy: 'Dewiswch Check For Updates a gosodwch yr hyn a gynigir.',
      },
    ],
    source: 'https://manual.mikrotik.com/docs/Getting%20Started/Installation%20and%20Upgrade/packages/',
    checked: '2026-11-22',
  },
  support: [
    {
      family: 'RouterOS',
      text: {
        en: 'Only the newest version and the newest long-term one get fixes: 7.24 and 7.21 in August 2026.',
        cy: 'Dim ond y fersiwn ddiweddaraf a’r un hirdymor ddiweddaraf sy’n cael trwsiadau: 7.24 a 7.21 ym mis Awst 2026.',
      },
      source: 'https://endoflife.date/routeros',
      checked: '2026-08-22',
      secondHand: true,
    },
  ],
});
