import { discloseList } from '../sources.ts';
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
});
