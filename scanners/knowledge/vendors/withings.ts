import { deletionList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'withings',
  name: 'Withings',
  alternateNames: ['Withings *'],
  accountDeletion: {
    url: 'https://account.withings.com/account/account_delete',
    daysToComplete: 7,
    text: { en: 'You can download your measurements first.' },
    ...deletionList,
  },
  sensors: [{ family: 'Scales, watches and monitors', sensors: ['health'], ...deletionList }],
  twoStepLogin: {
    offered: true,
    guide: 'https://support.withings.com/hc/articles/21866853734545',
    text: { en: 'A second step when you sign in: by text message or with an authenticator app.' },
    ...twoStepList,
  },
});
