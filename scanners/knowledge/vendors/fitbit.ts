import { deletionList, discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'fitbit',
  name: 'Fitbit',
  alternateNames: ['Fitbit *'],
  disclosure: { policy: 'https://bugcrowd.com/fitbit', ...discloseList },
  accountDeletion: {
    url: 'https://www.fitbit.com/settings/profile',
    text: { en: 'You confirm it by e-mail.' },
    ...deletionList,
  },
});
