import { discloseList, privacyList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sky',
  name: 'Sky',
  alternateNames: ['Sky UK*', 'BSkyB*', 'British Sky Broadcasting*'],
  disclosure: { policy: 'https://skytv.custhelp.com/app/answers/detail/a_id/1797/', ...discloseList },
  support: [
    {
      family: 'SR101 and SR102',
      matches: ['*SR101*', '*SR102*'],
      ended: true,
      text: {
        en: 'Which? found in 2021 that these hubs get no more updates. Sky swaps them.',
        cy: 'Cafodd Which? yn 2021 nad yw’r hybiau hyn yn cael rhagor o ddiweddariadau. Mae Sky yn eu cyfnewid.',
      },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
    {
      family: 'Current hubs',
      text: {
        en: 'Sky publishes which hubs get updates and swaps older ones.',
        cy: 'Mae Sky yn cyhoeddi pa hybiau sy’n cael diweddariadau ac yn cyfnewid rhai hŷn.',
      },
      source:
        'https://www.ispreview.co.uk/index.php/2024/05/bt-talktalk-virgin-media-and-vodafone-on-uk-router-security-and-upgrades.html',
      checked: '2024-05-01',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Hubs',
      kinds: ['router'],
      steps: [
        { en: 'Hold the reset button at the back.', cy: 'Daliwch y botwm ailosod yn y cefn.' },
        {
          en: 'Let go only after the power light has flashed 4 times, about 10 seconds.',
          cy: 'Gollyngwch dim ond ar ôl i’r golau pŵer fflachio 4 gwaith, tua 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      warning: {
        en: 'If you let go earlier it only restarts and keeps everything.',
        cy: 'Os gollyngwch yn gynharach, dim ond ailgychwyn y mae, ac mae’n cadw popeth.',
      },
      source: 'http://setuprouter.com/router/bskyb/sky-hub/reset-router.htm',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to dp.department@sky.uk what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at dp.department@sky.uk beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  defaultCredentials: [
    {
      family: 'SR101 and SR102',
      matches: ['*SR101*', '*SR102*'],
      status: 'universal',
      text: {
        en: 'Older hubs all came with the same password.',
        cy: 'Daeth pob hyb hŷn gyda’r un cyfrinair.',
      },
      source: 'https://igen-networks.com/uk-isp-router-default-passwords/',
      checked: '2026-11-01',
      secondHand: true,
    },
    {
      family: 'Newer hubs',
      status: 'label',
      text: {
        en: 'Newer hubs have their own password on the label.',
        cy: 'Mae gan hybiau mwy newydd eu cyfrinair eu hunain ar y label.',
      },
      source: 'https://igen-networks.com/uk-isp-router-default-passwords/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  privacyNotice: { url: 'https://www.sky.com/help/articles/privacy-hub-privacy', ...privacyList },
  settingsPage: [
    {
      family: 'Hubs',
      address: '192.168.0.1',
      login: {
        en: 'The password is on the label at the bottom or back.',
        cy: 'Mae’r cyfrinair ar y label ar y gwaelod neu yn y cefn.',
      },
      source: 'https://networkbees.com/how-to-change-sky-wifi-password/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
});
