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
});
