import { deletionList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'xiaomi',
  name: 'Xiaomi',
  alternateNames: ['Xiaomi *', 'Beijing Xiaomi *', 'Mi', 'Yeelight', 'Yeelink', 'Qingdao Yeelink*'],
  disclosure: {
    contact: 'security@xiaomi.com',
    policy: 'https://trust.mi.com/misrc/response',
    responseTimes: {
      en: 'Xiaomi answers within 48 hours. It aims to fix critical problems in 14 days and serious ones in 28.',
      cy: 'Mae Xiaomi yn ateb o fewn 48 awr. Mae’n anelu at drwsio problemau critigol mewn 14 diwrnod a rhai difrifol mewn 28.',
    },
    source: 'https://www.mi.co.id/id/support/faq/details/KA-350357',
    checked: '2026-11-01',
  },
  accountDeletion: { url: 'https://account.xiaomi.com/pass/del', ...deletionList },
  reset: [
    {
      family: 'Phones and tablets',
      kinds: ['phone', 'tablet'],
      steps: [
        {
          en: 'Open Settings, About phone, then Factory reset.',
          cy: 'Agorwch Settings, About phone, wedyn Factory reset.',
        },
        { en: 'Choose Erase all data and confirm.', cy: 'Dewiswch Erase all data a chadarnhewch.' },
      ],
      warning: {
        en: 'Take out the memory card first: a reset leaves it as it is.',
        cy: 'Tynnwch y cerdyn cof allan gyntaf: mae ailosod yn ei adael fel y mae.',
      },
      source: 'https://byrgpub.com/xiaomi-factory-reset-password/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'A phone tells you when an update is out, and you can look for one yourself.',
      cy: 'Mae ffôn yn rhoi gwybod pan fydd diweddariad ar gael, a gallwch chwilio am un eich hun.',
    },
    steps: [
      { en: 'Open Settings, About phone.', cy: 'Agorwch Settings, About phone.' },
      {
        en: 'Tap the HyperOS logo and install what is offered.',
        cy: 'Tapiwch logo HyperOS a gosodwch yr hyn a gynigir.',
      },
    ],
    source: 'https://www.archynewsy.com/xiaomi-android-16-download-millions-users/',
    checked: '2026-11-22',
    secondHand: true,
  },
  support: [
    {
      family: 'Phones',
      text: {
        en: 'Xiaomi gives most phones from before 2024 about 4 years of security updates, and newer ones 5 or 6. It lists phones that get no more.',
        cy: 'Mae Xiaomi yn rhoi tua 4 blynedd o ddiweddariadau diogelwch i’r rhan fwyaf o ffonau cyn 2024, a 5 neu 6 i rai mwy newydd. Mae’n rhestru ffonau nad ydynt yn cael rhagor.',
      },
      source: 'https://www.azernews.az/region/251765.html',
      checked: '2025-12-17',
      secondHand: true,
    },
  ],
});
