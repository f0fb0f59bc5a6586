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
});
