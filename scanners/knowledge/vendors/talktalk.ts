import { providerHubReset } from '../provider-hub-reset.ts';
import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'talktalk',
  name: 'TalkTalk',
  alternateNames: ['TalkTalk *', 'Talk Talk'],
  support: [
    {
      family: 'HG523a, HG533 and HG635',
      matches: ['*HG523a*', '*HG533*', '*HG635*'],
      text: {
        en: 'Which? named these routers in 2021 for weak passwords or missing updates. Ask TalkTalk for a newer one.',
        cy: 'Enwodd Which? y llwybryddion hyn yn 2021 am gyfrineiriau gwan neu ddiffyg diweddariadau. Gofynnwch i TalkTalk am un mwy newydd.',
      },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
  ],
  commitments: [
    {
      text: {
        en: 'TalkTalk says that its routers meet the UK’s product security law since 29 April 2024.',
        cy: 'Mae TalkTalk yn dweud bod ei lwybryddion yn bodloni cyfraith diogelwch cynnyrch y DU ers 29 Ebrill 2024.',
      },
      source:
        'https://www.ispreview.co.uk/index.php/2024/05/bt-talktalk-virgin-media-and-vodafone-on-uk-router-security-and-upgrades.html',
      checked: '2024-05-01',
      secondHand: true,
    },
  ],
  twoStepLogin: { offered: false, ...twoStepList },
  reset: [providerHubReset],
  cloudDataDeletion: {
    url: 'https://community.talktalk.co.uk/t5/Understanding-your-data-rights/bd-p/GDPR',
    text: {
      en: 'Your data rights cost nothing, and TalkTalk answers within a month. Write to its Data Protection Office, PO Box 673, Salford M5 0NH.',
      cy: 'Nid yw eich hawliau data yn costio dim, ac mae TalkTalk yn ateb o fewn mis. Ysgrifennwch at ei Data Protection Office, PO Box 673, Salford M5 0NH.',
    },
    source: 'https://community.talktalk.co.uk/t5/Understanding-your-data-rights/bd-p/GDPR',
    checked: '2026-11-22',
  },
});
