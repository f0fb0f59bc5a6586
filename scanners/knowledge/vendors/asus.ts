import { deletionList, discloseList, privacyList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'asus',
  name: 'ASUS',
  alternateNames: ['ASUS *', 'ASUSTeK*', 'Asustek Computer*'],
  disclosure: { contact: 'security@asus.com', ...discloseList },
  accountDeletion: { url: 'https://privacy.asus.com', ...deletionList },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to privacy@asus.com what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at privacy@asus.com beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  defaultCredentials: [
    {
      family: 'Older RT routers',
      matches: ['RT-N*'],
      status: 'universal',
      text: {
        en: 'Older routers all came with the same password.',
        cy: 'Daeth pob un o’r hen lwybryddion gyda’r un cyfrinair.',
      },
      source: 'https://github.com/nmap/nmap/blob/db4aefd/nselib/data/http-default-accounts-fingerprints.lua',
      checked: '2026-08-21',
      secondHand: true,
    },
  ],
  privacyNotice: {
    url: 'https://www.asus.com/terms_of_use_notice_privacy_policy/privacy_policy/',
    ...privacyList,
  },
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: by e-mail or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost neu ap dilysu.',
    },
    ...twoStepList,
  },
  reset: [
    {
      family: 'Routers',
      kinds: ['router', 'access-point'],
      steps: [
        { en: 'Leave the router switched on.', cy: 'Gadewch y llwybrydd ymlaen.' },
        {
          en: 'Hold the reset button for 5 to 10 seconds, until the power light blinks.',
          cy: 'Daliwch y botwm ailosod am 5 i 10 eiliad, nes i’r golau pŵer flincio.',
        },
      ],
      holdSeconds: 10,
      doneWhen: {
        en: 'The power light is steady and the other lights are back.',
        cy: 'Mae’r golau pŵer yn gyson a’r goleuadau eraill yn ôl.',
      },
      warning: {
        en: 'All your own settings are lost. The name and passwords go back to those on the label.',
        cy: 'Collir eich holl osodiadau eich hun. Mae’r enw a’r cyfrineiriau’n mynd yn ôl i’r rhai ar y label.',
      },
      source: 'https://www.technewstoday.com/reset-asus-router/',
      checked: '2023-02-05',
      secondHand: true,
    },
  ],
  settingsPage: [
    {
      family: 'Routers',
      kinds: ['router', 'access-point'],
      address: 'router.asus.com',
      app: 'ASUS Router',
      source: 'https://www.technewstoday.com/reset-asus-router/',
      checked: '2023-02-05',
      secondHand: true,
    },
  ],
  support: [
    {
      family: 'Old DSL routers',
      matches: ['DSL-AC51', 'DSL-N16', 'DSL-AC750'],
      text: {
        en: 'ASUS fixed these three once more in November 2025. Other old DSL models get nothing: ASUS says to switch off remote access and port forwarding on them.',
        cy: 'Trwsiodd ASUS y tri hyn unwaith eto ym mis Tachwedd 2025. Nid yw hen fodelau DSL eraill yn cael dim: mae ASUS yn dweud y dylid diffodd mynediad o bell ac anfon pyrth ymlaen arnynt.',
      },
      source: 'https://abpanelpc.com/your-old-asus-dsl-router-needs-an-emergency-update-20251114',
      checked: '2025-11-14',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'Some routers, such as the RT-AC5300, update themselves. On the others you start the update in the ASUS Router app or on the router’s own page.',
      cy: 'Mae rhai llwybryddion, megis yr RT-AC5300, yn diweddaru eu hunain. Ar y lleill rydych chi’n dechrau’r diweddariad yn ap ASUS Router neu ar dudalen y llwybrydd ei hun.',
    },
    source: 'https://askbobrankin.com/does_your_router_autoupdate_it_should.html',
    checked: '2026-11-22',
    secondHand: true,
  },
});
