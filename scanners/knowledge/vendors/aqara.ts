import { securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'aqara',
  name: 'Aqara',
  alternateNames: ['Aqara *', 'Lumi United *', 'Lumi'],
  securityTxt: { domain: 'aqara.com', state: 'absent', ...securityTxtProbe },
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: by e-mail or in the maker’s own app.',
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost neu yn ap y gwneuthurwr ei hun.',
    },
    ...twoStepList,
  },
});
