import { deletionList, discloseList, privacyList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'huawei',
  name: 'Huawei',
  alternateNames: ['Huawei *', 'Huawei Technologies*', 'Huawei Device*'],
  disclosure: {
    contact: 'psirt@huawei.com',
    policy: 'https://www.huawei.com/en/psirt/report-vulnerabilities',
    ...discloseList,
  },
  securityTxt: { domain: 'huawei.com', state: 'valid', ...securityTxtProbe },
  accountDeletion: { url: 'https://consumer.huawei.com/ph/support/content/en-us00681307/', ...deletionList },
  cloudDataDeletion: {
    url: 'https://www.huawei.com/en/personal-data-request',
    text: {
      en: 'On this page you can ask what is kept about you, and ask to have it deleted.',
      cy: 'Ar y dudalen hon gallwch ofyn beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.huawei.com/en/privacy-policy', ...privacyList },
  reset: [
    {
      family: 'Routers',
      kinds: ['router', 'access-point'],
      steps: [
        {
          en: 'Find the small reset hole at the back or side.',
          cy: 'Chwiliwch am y twll ailosod bach yn y cefn neu ar yr ochr.',
        },
        {
          en: 'With the power on, push a paper clip in for 10 seconds.',
          cy: 'A’r trydan ymlaen, gwthiwch glip papur i mewn am 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      warning: {
        en: 'The settings of your internet provider may be wiped too: have its papers at hand.',
        cy: 'Gall gosodiadau eich darparwr rhyngrwyd gael eu clirio hefyd: cadwch ei bapurau wrth law.',
      },
      source: 'https://accesschecker.net/en/reset/huawei',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  support: [
    {
      family: 'Phones',
      text: {
        en: 'Phones usually get security updates for about 3 years, without a fixed plan. Huawei lists those that still do.',
        cy: 'Mae ffonau fel arfer yn cael diweddariadau diogelwch am tua 3 blynedd, heb gynllun sefydlog. Mae Huawei yn rhestru’r rhai sy’n dal i’w cael.',
      },
      source:
        'https://www.prudentpressagency.com/support-for-multiple-huawei-smartphones-these-models-will-not-receive-updates-soon/',
      checked: '2021-08-03',
      secondHand: true,
    },
  ],
});
