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
  cloudDataDeletion: {
    url: 'https://eu.aqara.com/pages/privacy-policy',
    text: {
      en: 'Write to privacy@lumiunited.com to have your personal data deleted.',
      cy: 'Ysgrifennwch at privacy@lumiunited.com i gael dileu eich data personol.',
    },
    source: 'https://forum.aqara.com/privacy',
    checked: '2025-04-29',
  },
  privacyNotice: {
    url: 'https://eu.aqara.com/pages/privacy-policy',
    source: 'https://eu.aqara.com/pages/privacy-policy',
    checked: '2024-07-10',
  },
});
