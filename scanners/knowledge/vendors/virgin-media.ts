import { providerHubReset } from '../provider-hub-reset.ts';
import { privacyList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'virgin-media',
  name: 'Virgin Media',
  alternateNames: ['Virgin Media *', 'Virgin', 'VMO2'],
  support: [
    {
      family: 'Hub 1 and Hub 2',
      matches: ['*Super Hub', '*Super Hub 1*', '*Super Hub 2*', '*Hub 1*', '*Hub 2*'],
      ended: true,
      text: {
        en: 'Virgin Media no longer updates these hubs and swaps them free of charge.',
        cy: 'Nid yw Virgin Media yn diweddaru’r hybiau hyn mwyach, ac mae’n eu cyfnewid am ddim.',
      },
      source: 'https://www.ccn.com/news/technology/virgin-media-wi-fi-router-upgrade-uk-security-risk/',
      checked: '2025-04-01',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to dpo@virginmedia.co.uk what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at dpo@virginmedia.co.uk beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  defaultCredentials: [
    {
      family: 'Super Hub 2',
      matches: ['*Super Hub 2*'],
      status: 'universal',
      text: {
        en: 'All Super Hub 2 units came with the same settings password.',
        cy: 'Daeth pob Super Hub 2 gyda’r un cyfrinair gosodiadau.',
      },
      source: 'https://www.virginmedia.com/snippets/help/wifi-router-admin-password',
      checked: '2026-11-01',
    },
    {
      family: 'Hub 3 and later',
      status: 'label',
      text: {
        en: 'Each hub has its own settings password on its label.',
        cy: 'Mae gan bob hyb ei gyfrinair gosodiadau ei hun ar ei label.',
      },
      source: 'https://www.virginmedia.com/snippets/help/wifi-router-admin-password',
      checked: '2026-11-01',
    },
  ],
  privacyNotice: {
    url: 'https://www.virginmedia.com/shop/the-legal-stuff/privacy-policy.html',
    ...privacyList,
  },
  setupGuide: {
    url: 'https://www.virginmedia.com/snippets/help/wifi-router-admin-password',
    source: 'https://www.virginmedia.com/snippets/help/wifi-router-admin-password',
    checked: '2026-11-01',
  },
  twoStepLogin: { offered: false, ...twoStepList },
  reset: [
    {
      ...providerHubReset,
      doneWhen: {
        en: 'The lights at the front are steady again.',
        cy: 'Mae’r goleuadau ar y blaen yn gyson eto.',
      },
    },
  ],
  settingsPage: [
    {
      family: 'Hubs',
      login: {
        en: 'The password is on the label at the bottom or back.',
        cy: 'Mae’r cyfrinair ar y label ar y gwaelod neu yn y cefn.',
      },
      source: 'https://www.virginmedia.com/snippets/help/wifi-router-admin-password',
      checked: '2026-11-01',
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'Virgin Media sends updates to its hubs itself. A hub that is switched off does not get them.',
      cy: 'Mae Virgin Media yn anfon diweddariadau i’w hybiau ei hun. Nid yw hyb sydd wedi’i ddiffodd yn eu cael.',
    },
    source: 'http://www.rockit.com/blog/virgin-medias-vulnerability/',
    checked: '2017-06-28',
    secondHand: true,
  },
});
