import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'd-link',
  name: 'D-Link',
  alternateNames: ['D-Link *', 'DLink *', 'D-Link International'],
  disclosure: {
    contact: 'security@dlink.com',
    source: 'https://www.xda-developers.com/rather-fixing-old-routers-d-link-tell-customers-upgrade/',
    checked: '2024-11-20',
    secondHand: true,
  },
  securityTxt: { domain: 'dlink.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'DSR-150, DSR-250, DSR-500N and DSR-1000N',
      matches: ['DSR-150*', 'DSR-250*', 'DSR-500N', 'DSR-1000N'],
      ended: true,
      text: {
        en: 'D-Link no longer fixes these routers and says to replace them.',
        cy: 'Nid yw D-Link yn trwsio’r llwybryddion hyn mwyach, ac mae’n dweud y dylid eu disodli.',
      },
      source: 'https://www.xda-developers.com/rather-fixing-old-routers-d-link-tell-customers-upgrade/',
      checked: '2024-11-20',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'Routers and cameras from before 2014',
      status: 'universal',
      text: {
        en: 'Older units came with the account admin and no password.',
        cy: 'Daeth unedau hŷn gyda’r cyfrif admin a dim cyfrinair.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Routers with mydlink',
      kinds: ['router', 'access-point'],
      steps: [
        {
          en: 'Leave the router switched on. Push a paper clip into the small hole.',
          cy: 'Gadewch y llwybrydd ymlaen. Gwthiwch glip papur i’r twll bach.',
        },
        {
          en: 'Hold it for 10 seconds, then let go. The router starts again by itself.',
          cy: 'Daliwch ef am 10 eiliad, wedyn gollyngwch. Mae’r llwybrydd yn ailgychwyn ar ei ben ei hun.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'Its Wi-Fi light stops blinking.', cy: 'Mae ei olau Wi-Fi yn peidio â blincio.' },
      warning: {
        en: 'It may have no password at all now: set one at once. If you keep it, add it to mydlink again.',
        cy: 'Efallai nad oes ganddo gyfrinair o gwbl nawr: gosodwch un ar unwaith. Os cadwch ef, ychwanegwch ef at mydlink eto.',
      },
      source:
        'https://vipplus.dlink.com/en/support/faq/routers/mydlink-routers/dir-510l/how-do-i-reset-my-dir-510l-to-factory-default-settings',
      checked: '2026-11-22',
    },
  ],
  cloudDataDeletion: {
    url: 'https://shop.us.dlink.com/pages/ccpa-opt-out',
    text: {
      en: 'D-Link promises people in California to delete their data on request, but may keep what registered accounts and products need. Ask its UK office for the same.',
      cy: 'Mae D-Link yn addo i bobl yng Nghaliffornia ddileu eu data ar gais, ond gall gadw’r hyn sydd ei angen ar gyfrifon a chynhyrchion cofrestredig. Gofynnwch i’w swyddfa yn y DU am yr un peth.',
    },
    source: 'https://shop.us.dlink.com/pages/ccpa-opt-out',
    checked: '2026-11-22',
  },
});
