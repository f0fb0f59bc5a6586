import type { Vendor } from './vendor.ts';

type Reset = NonNullable<Vendor['reset']>[number];

/** How several UK providers' hubs are reset. They are much the same boxes, and one page describes them all. */
export const providerHubReset = {
  family: 'Hubs',
  kinds: ['router'],
  steps: [
    {
      en: 'Find the small reset hole on the side or back.',
      cy: 'Chwiliwch am y twll ailosod bach ar yr ochr neu yn y cefn.',
    },
    {
      en: 'Push a pin into it for up to 30 seconds, until all lights go out.',
      cy: 'Gwthiwch bin iddo am hyd at 30 eiliad, nes i bob golau ddiffodd.',
    },
    { en: 'Wait about 5 minutes.', cy: 'Arhoswch tua 5 munud.' },
  ],
  holdSeconds: 30,
  warning: {
    en: 'All your own settings are lost. The name and passwords go back to those on the label.',
    cy: 'Collir eich holl osodiadau eich hun. Mae’r enw a’r cyfrineiriau’n mynd yn ôl i’r rhai ar y label.',
  },
  source: 'https://weakwifisolutions.com/how-to-factory-reset-router-all-major-uk-isps/',
  checked: '2026-11-22',
  secondHand: true,
} as const satisfies Reset;
