import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'yale',
  name: 'Yale',
  alternateNames: ['Yale *', 'August', 'August Home*', 'ASSA ABLOY*', 'Assa Abloy AB - Yale'],
  disclosure: {
    policy: 'https://yalehome.co.uk/disclosure-policy',
    source: 'https://yalehome.co.uk/disclosure-policy',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'Locks with the Yale Access app',
      kinds: ['lock'],
      steps: [
        {
          en: 'Stand near the lock and open the Yale Access app.',
          cy: 'Safwch wrth y clo ac agorwch ap Yale Access.',
        },
        {
          en: 'Open the house settings, choose the lock, and open Lock Settings.',
          cy: 'Agorwch osodiadau’r tŷ, dewiswch y clo, ac agorwch Lock Settings.',
        },
        {
          en: 'Scroll down to Factory Reset and choose Reset.',
          cy: 'Sgroliwch i lawr i Factory Reset a dewiswch Reset.',
        },
      ],
      doneWhen: {
        en: 'The lock is gone from the app of every owner and guest, and no code opens it any more.',
        cy: 'Mae’r clo wedi mynd o ap pob perchennog a gwestai, ac nid oes cod yn ei agor mwyach.',
      },
      warning: {
        en: 'All codes are deleted and you need a new master code. The link with Apple Home stays: remove the lock there too.',
        cy: 'Caiff pob cod ei ddileu ac mae angen prif god newydd arnoch. Mae’r cyswllt ag Apple Home yn aros: tynnwch y clo yno hefyd.',
      },
      source:
        'https://www.yalehome.co.nz/en/support/smart-locks/yale-access/yale-access-app/how-to-guides/how-to-reset-your-connected-by-yale-access-module/',
      checked: '2026-11-22',
    },
  ],
  privacyNotice: {
    url: 'https://yalehome.co.uk/privacy-policy',
    source: 'https://yalehome.co.uk/privacy-policy',
    checked: '2026-11-22',
  },
  cloudDataDeletion: {
    url: 'https://yalehome.co.uk/privacy-policy',
    text: {
      en: 'Yale’s privacy policy names your rights over your data and whom to write to about them.',
      cy: 'Mae polisi preifatrwydd Yale yn enwi eich hawliau dros eich data ac at bwy i ysgrifennu amdanynt.',
    },
    source: 'https://yalehome.co.uk/privacy-policy',
    checked: '2026-11-22',
  },
});
