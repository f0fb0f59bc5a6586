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
});
