import { deletionList, discloseList, privacyList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'logitech',
  name: 'Logitech',
  alternateNames: ['Logitech *', 'Logi', 'Harmony'],
  disclosure: {
    policy: 'https://www.logitech.com/en-us/legal/security-vulnerability-reporting.html',
    ...discloseList,
  },
  securityTxt: { domain: 'logitech.com', state: 'valid', ...securityTxtProbe },
  accountDeletion: {
    url: 'https://support.logi.com/hc/en-us/requests/new',
    text: {
      en: 'You ask by a form and say your country, the reason and your name.',
      cy: 'Rydych yn gofyn drwy ffurflen ac yn rhoi eich gwlad, y rheswm a’ch enw.',
    },
    ...deletionList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to privacy@logitech.com what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at privacy@logitech.com beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.logitech.com/de-de/legal/emea-privacy-policy.html', ...privacyList },
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: by e-mail or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost neu ap dilysu.',
    },
    ...twoStepList,
  },
  support: [
    {
      family: 'Harmony remote controls',
      matches: ['*Harmony*'],
      text: {
        en: 'Logitech stopped making them in April 2021. It promised to keep the service going while people use it, without a date.',
        cy: 'Rhoddodd Logitech y gorau i’w gwneud ym mis Ebrill 2021. Addawodd gadw’r gwasanaeth i fynd tra bydd pobl yn ei ddefnyddio, heb ddyddiad.',
      },
      source: 'https://techdice101.blogspot.com/2021/04/logitech-officially-stop-production-of.html',
      checked: '2021-04-10',
      secondHand: true,
    },
  ],
});
