import { deletionList, privacyList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'roku',
  name: 'Roku',
  alternateNames: ['Roku *'],
  accountDeletion: {
    url: 'https://my.roku.com/account/close',
    text: {
      en: 'Reset and remove every Roku device first: Roku asks for that.',
      cy: 'Ailosodwch a thynnwch bob dyfais Roku yn gyntaf: mae Roku yn gofyn am hynny.',
    },
    ...deletionList,
  },
  cloudDataDeletion: {
    url: 'https://privacy.roku.com/contact',
    text: {
      en: 'On this page you can ask what is kept about you, and ask to have it deleted.',
      cy: 'Ar y dudalen hon gallwch ofyn beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: {
        en: 'Roku players have no password. Apps at home may control them unless you switch off “Control by mobile apps”.',
        cy: 'Nid oes cyfrinair ar chwaraewyr Roku. Gall apiau gartref eu rheoli oni bai eich bod yn diffodd “Control by mobile apps”.',
      },
      source: 'https://threatpost.com/roku-tv-sonos-speaker-devices-open-to-takeover/133005',
      checked: '2018-06-21',
      secondHand: true,
    },
  ],
  privacyNotice: { url: 'https://docs.roku.com/published/userprivacypolicy', ...privacyList },
  twoStepLogin: {
    offered: true,
    guide: 'https://support.roku.com/article/22482363662103',
    text: { en: 'A second step when you sign in: by e-mail.', cy: 'Ail gam wrth fewngofnodi: drwy e-bost.' },
    ...twoStepList,
  },
  reset: [
    {
      family: 'Players and televisions',
      kinds: ['media-player', 'tv'],
      steps: [
        {
          en: 'Open Settings, System, Advanced system settings, then Factory reset.',
          cy: 'Agorwch Settings, System, Advanced system settings, yna Factory reset.',
        },
        {
          en: 'Choose Factory reset everything and type the code on the screen.',
          cy: 'Dewiswch Factory reset everything a theipiwch y cod ar y sgrin.',
        },
      ],
      doneWhen: {
        en: 'It starts again and asks for a language.',
        cy: 'Mae’n ailgychwyn ac yn gofyn am iaith.',
      },
      source: 'https://resetguides.com/how-to-reset-roku-pin/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  support: [
    {
      family: 'Classic players made before May 2011',
      matches: ['N1000*', 'N1050*', 'N1100*', 'N1101*'],
      ended: true,
      text: {
        en: 'Roku told the owners in 2015 that these players get no more upgrades.',
        cy: 'Dywedodd Roku wrth y perchnogion yn 2015 na chaiff y chwaraewyr hyn ragor o uwchraddiadau.',
      },
      source: 'https://willceau.com/news/2015/09/08/not-fade-away/',
      checked: '2015-09-08',
      secondHand: true,
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'A Roku updates itself in most cases. You can also look for an update in its settings.',
      cy: 'Mae Roku yn ei ddiweddaru ei hun gan amlaf. Gallwch hefyd chwilio am ddiweddariad yn ei osodiadau.',
    },
    steps: [
      {
        en: 'On the television open Settings, System, then System Update, and check now.',
        cy: 'Ar y teledu agorwch Settings, System, wedyn System Update, a gwiriwch nawr.',
      },
    ],
    source: 'https://directagentsapps.com/how-to/how-to-rest-roku-tv',
    checked: '2026-11-22',
    secondHand: true,
  },
});
