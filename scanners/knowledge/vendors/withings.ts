import { deletionList } from '../sources.ts';
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
});
