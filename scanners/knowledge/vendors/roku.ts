import { deletionList, privacyList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'roku',
  name: 'Roku',
  alternateNames: ['Roku *'],
  accountDeletion: {
    url: 'https://my.roku.com/account/close',
    text: { en: 'Reset and remove every Roku device first: Roku asks for that.' },
    ...deletionList,
  },
  cloudDataDeletion: {
    url: 'https://privacy.roku.com/contact',
    text: { en: 'On this page you can ask what is kept about you, and ask to have it deleted.' },
    ...privacyList,
  },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: {
        en: 'Roku players have no password. Apps at home may control them unless you switch off “Control by mobile apps”.',
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
    text: { en: 'A second step when you sign in: by e-mail.' },
    ...twoStepList,
  },
});
