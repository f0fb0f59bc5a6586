import { deletionList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'sony',
  name: 'Sony',
  alternateNames: ['Sony *', 'Sony Corporation*'],
  disclosure: {
    policy: 'https://hackerone.com/sony',
    source: 'https://hackerone.com/sony',
    checked: '2026-11-01',
  },
  accountDeletion: { url: 'https://www.sony-europe.com/mysony/account', ...deletionList },
});
