import { deletionList, discloseList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ubiquiti',
  name: 'Ubiquiti',
  alternateNames: ['Ubiquiti *', 'Ubiquiti Networks*', 'UniFi', 'UI'],
  disclosure: { contact: 'security@ui.com', policy: 'https://ui.com/security/', ...discloseList },
  securityTxt: { domain: 'ui.com', state: 'valid', ...securityTxtProbe },
  accountDeletion: {
    url: 'https://www.ui.com/global-request/',
    text: { en: 'You ask by a form, and Ubiquiti does it by hand.' },
    ...deletionList,
  },
  defaultCredentials: [
    {
      family: 'Until a unit is set up',
      status: 'universal',
      text: { en: 'Before set-up every unit has the same name and password. Set-up replaces them.' },
      source:
        'https://github.com/threat9/routersploit/tree/723b574/routersploit/modules/creds/routers/ubiquiti',
      checked: '2026-05-05',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://help.ui.com/hc/en-us/articles/115012986607',
    text: {
      en: 'A second step when you sign in: with an authenticator app, by e-mail or in the maker’s own app.',
    },
    ...twoStepList,
  },
});
