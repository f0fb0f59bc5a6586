import { privacyList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'govee',
  name: 'Govee',
  alternateNames: ['Govee *', 'Shenzhen Intellirocks*'],
  securityTxt: { domain: 'govee.com', state: 'absent', ...securityTxtProbe },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to support@govee.com what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at support@govee.com beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://eu.govee.com/de-de/policies/privacy-policy', ...privacyList },
});
