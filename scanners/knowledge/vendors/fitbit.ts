import { deletionList, discloseList, privacyList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'fitbit',
  name: 'Fitbit',
  alternateNames: ['Fitbit *'],
  disclosure: { policy: 'https://bugcrowd.com/fitbit', ...discloseList },
  accountDeletion: {
    url: 'https://www.fitbit.com/settings/profile',
    text: { en: 'You confirm it by e-mail.', cy: 'Rydych yn ei gadarnhau drwy e-bost.' },
    ...deletionList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to privacy@fitbit.com what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at privacy@fitbit.com beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://www.fitbit.com/global/us/legal/privacy-policy', ...privacyList },
  twoStepLogin: {
    offered: true,
    guide: 'https://help.fitbit.com/articles/en_US/Help_article/2197',
    text: {
      en: 'A second step when you sign in: by text message.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun.',
    },
    ...twoStepList,
  },
});
