import { discloseList, privacyList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'canon',
  name: 'Canon',
  alternateNames: ['Canon *'],
  disclosure: {
    contact: 'Product-Security@canon-europe.com',
    policy: 'https://canon.a.bigcontent.io/v1/static/canon_vdp_program-policy',
    ...discloseList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to datenschutz@canon.de what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at datenschutz@canon.de beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.canon.de/privacy/privacy-notice/', ...privacyList },
});
