import { deletionList, discloseList, privacyList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'samsung',
  name: 'Samsung',
  alternateNames: ['Samsung *', 'SmartThings', 'SmartThings *', 'Hanwha Techwin*'],
  disclosure: { policy: 'https://securityreport.samsung.com', ...discloseList },
  securityTxt: { domain: 'samsung.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'Televisions',
      matches: ['UE*', 'QE*', 'GQ*', 'QA*', 'UA*', 'UN*', 'QN*', 'TU*', 'AU*', '*TV*'],
      minimumYears: 3,
      text: {
        en: 'Samsung told Which? that televisions get updates for at least 3 years from launch.',
        cy: 'Dywedodd Samsung wrth Which? fod setiau teledu’n cael diweddariadau am o leiaf 3 blynedd o’r lansiad.',
      },
      source: 'https://informitv.com/?p=41945',
      checked: '2023-01-15',
      secondHand: true,
    },
    {
      family: 'Wi-Fi appliances launched from 2024',
      minimumYears: 7,
      text: {
        en: 'Wi-Fi appliances launched from 2024 get updates for 7 years.',
        cy: 'Mae peiriannau cartref Wi-Fi a lansiwyd o 2024 yn cael diweddariadau am 7 mlynedd.',
      },
      source:
        'https://news.samsung.com/uk/samsung-expands-one-ui-to-home-appliances-bringing-unified-software-experience-across-devices',
      checked: '2025-08-01',
    },
  ],
  reset: [
    {
      family: 'Televisions',
      kinds: ['tv'],
      steps: [
        { en: 'Open Settings, then General, then Reset.', cy: 'Agorwch Settings, yna General, yna Reset.' },
        {
          en: 'Type the PIN. It is 0000 unless you have changed it.',
          cy: 'Teipiwch y PIN. 0000 ydyw oni bai eich bod wedi’i newid.',
        },
      ],
      source: 'https://www.techsolutions.support.com/how-to/how-to-reset-a-samsung-smart-tv-10082',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://v3.account.samsung.com/dashboard/profile/account/withdraw',
    ...deletionList,
  },
  cloudDataDeletion: {
    url: 'https://www.samsung.com/request-desk/',
    text: {
      en: 'On this page you can ask what is kept about you, and ask to have it deleted.',
      cy: 'Ar y dudalen hon gallwch ofyn beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  defaultCredentials: [
    {
      family: 'Televisions',
      matches: ['UE*', 'QE*', '*TV*'],
      status: 'universal',
      text: {
        en: 'The PIN for the menus is 0000 until you change it. It protects settings and age limits, not the network.',
        cy: '0000 yw PIN y dewislenni nes i chi ei newid. Mae’n gwarchod gosodiadau a therfynau oedran, nid y rhwydwaith.',
      },
      source: 'https://www.techsolutions.support.com/how-to/how-to-reset-a-samsung-smart-tv-10082',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  privacyNotice: { url: 'https://www.samsung.com/uk/info/privacy/', ...privacyList },
  twoStepLogin: {
    offered: true,
    guide: 'https://v3.account.samsung.com/guide/two-step-verification/introduction',
    text: {
      en: 'A second step when you sign in: by text message or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun neu ap dilysu.',
    },
    ...twoStepList,
  },
  updates: {
    how: {
      en: 'A television can fetch its updates by itself while it is online. It asks before it installs one.',
      cy: 'Gall teledu nôl ei ddiweddariadau ei hun tra bydd ar-lein. Mae’n gofyn cyn gosod un.',
    },
    steps: [
      {
        en: 'On the television open Settings, then Support.',
        cy: 'Ar y teledu agorwch Settings, wedyn Support.',
      },
      {
        en: 'Choose Software Update and switch Auto Update on.',
        cy: 'Dewiswch Software Update a throwch Auto Update ymlaen.',
      },
      {
        en: 'When a message says that there is an update, choose Yes.',
        cy: 'Pan fydd neges yn dweud bod diweddariad, dewiswch Yes.',
      },
    ],
    source: 'https://www.easymanua.ls/samsung/q70r-series/manual?p=5',
    checked: '2026-11-22',
    secondHand: true,
  },
});
