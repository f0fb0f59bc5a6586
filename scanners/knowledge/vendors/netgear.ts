import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'netgear',
  name: 'Netgear',
  alternateNames: ['Netgear *'],
  disclosure: { policy: 'https://bugcrowd.com/netgear', ...discloseList },
  support: [
    {
      family: '45 older routers, named in 2020',
      text: {
        en: 'In 2020 Netgear named 45 older models that get no more security updates. Look for your model on its list.',
        cy: 'Yn 2020 enwodd Netgear 45 o fodelau hŷn nad ydynt yn cael rhagor o ddiweddariadau diogelwch. Chwiliwch am eich model ar ei restr.',
      },
      source:
        'https://cyber.vumetric.com/security-news/2020/07/30/if-you-own-one-of-these-45-netgear-devices-replace-it-kit-maker-won-t-patch-vulnerable-gear-despite-live-proof-of-concept-code',
      checked: '2020-07-30',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'Routers from before the set-up asked for a password',
      status: 'universal',
      text: {
        en: 'Older routers all came with the same password.',
        cy: 'Daeth pob un o’r hen lwybryddion gyda’r un cyfrinair.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Routers',
      kinds: ['router', 'access-point'],
      steps: [
        { en: 'Leave the router switched on.', cy: 'Gadewch y llwybrydd ymlaen.' },
        {
          en: 'Hold the reset button at the back with a paper clip for 7 to 10 seconds, until the power light blinks.',
          cy: 'Daliwch y botwm ailosod yn y cefn â chlip papur am 7 i 10 eiliad, nes i’r golau pŵer flincio.',
        },
        {
          en: 'Let go and wait until the power light is steady.',
          cy: 'Gollyngwch ac arhoswch nes i’r golau pŵer fod yn gyson.',
        },
      ],
      holdSeconds: 10,
      warning: {
        en: 'All your own settings are lost. The name and passwords go back to those on the label.',
        cy: 'Collir eich holl osodiadau eich hun. Mae’r enw a’r cyfrineiriau’n mynd yn ôl i’r rhai ar y label.',
      },
      source: 'https://associates99.com/media-and-celebrity/how-to-reset-your-netgear-router/3898/',
      checked: '2023-10-05',
      secondHand: true,
    },
  ],
  settingsPage: [
    {
      family: 'Routers',
      kinds: ['router'],
      address: 'routerlogin.net',
      source: 'https://www.techwalla.com/articles/how-to-reset-netgear',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    url: 'https://www.netgear.com/about/privacy-policy/',
    text: {
      en: 'Netgear’s privacy policy names your rights over your data and how to reach Netgear about them.',
      cy: 'Mae polisi preifatrwydd Netgear yn enwi eich hawliau dros eich data a sut i gyrraedd Netgear amdanynt.',
    },
    source: 'https://www.netgear.com/nl/about/privacy-policy/',
    checked: '2020-08-17',
  },
  privacyNotice: {
    url: 'https://www.netgear.com/about/privacy-policy/',
    source: 'https://www.netgear.com/nl/about/privacy-policy/',
    checked: '2020-08-17',
  },
  updates: {
    how: {
      en: 'Many routers update themselves. Otherwise look for an update in the Nighthawk app, or load it by hand on the router’s own page.',
      cy: 'Mae llawer o lwybryddion yn diweddaru eu hunain. Fel arall chwiliwch am ddiweddariad yn ap Nighthawk, neu llwythwch ef â llaw ar dudalen y llwybrydd ei hun.',
    },
    source: 'https://bizandtech.net/patch-your-netgear-router-right-now',
    checked: '2025-02-01',
    secondHand: true,
  },
});
