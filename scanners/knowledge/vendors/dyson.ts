import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'dyson',
  name: 'Dyson',
  alternateNames: ['Dyson *'],
  disclosure: {
    policy: 'https://hackerone.com/dyson',
    source: 'https://hackerone.com/dyson',
    checked: '2026-11-01',
  },
  cloudDataDeletion: {
    url: 'https://privacy.dyson.com/group/pages/privacypolicyhome/your-controls-and-choices.aspx',
    text: {
      en: 'E-mail or call Dyson and ask to have your data deleted. You get a link to its privacy portal and have to show who you are.',
      cy: 'E-bostiwch neu ffoniwch Dyson a gofynnwch am ddileu eich data. Cewch ddolen i’w borth preifatrwydd a rhaid i chi ddangos pwy ydych.',
    },
    source: 'https://privacy.dyson.com/group/pages/privacypolicyhome/your-controls-and-choices.aspx',
    checked: '2026-11-22',
  },
  privacyNotice: {
    url: 'https://privacy.dyson.com/en/smart-machines',
    source: 'https://privacy.dyson.com/en/smart-machines',
    checked: '2026-11-22',
  },
});
