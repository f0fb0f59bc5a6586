import { providerHubReset } from '../provider-hub-reset.ts';
import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'vodafone',
  name: 'Vodafone',
  alternateNames: ['Vodafone *'],
  support: [
    {
      family: 'HHG2500',
      matches: ['*HHG2500*'],
      text: {
        en: 'Which? named this router in 2021 for its weak password. Ask Vodafone for a newer one.',
        cy: 'Enwodd Which? y llwybrydd hwn yn 2021 am ei gyfrinair gwan. Gofynnwch i Vodafone am un mwy newydd.',
      },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: by text message.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun.',
    },
    ...twoStepList,
  },
  reset: [providerHubReset],
  cloudDataDeletion: {
    url: 'https://www.vodafone.co.uk/about-this-site/our-privacy-policy/index.htm',
    text: {
      en: 'Vodafone’s Privacy Portal says what it keeps about you. Its Privacy Team answers at Vodafone House, The Connection, Newbury RG14 2FN.',
      cy: 'Mae Privacy Portal Vodafone yn dweud beth y mae’n ei gadw amdanoch. Mae ei Privacy Team yn ateb yn Vodafone House, The Connection, Newbury RG14 2FN.',
    },
    source: 'http://vodafone.co.uk/about-this-site/our-privacy-policy/index.htm',
    checked: '2024-11-01',
  },
});
