import { deletionList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'hp',
  name: 'HP',
  alternateNames: ['HP *', 'Hewlett-Packard', 'HP Inc'],
  disclosure: { contact: 'hp-security-alert@hp.com', ...securityTxtProbe },
  securityTxt: { domain: 'hp.com', state: 'valid', ...securityTxtProbe },
  support: [
    {
      family: 'Smart printers',
      minimumYears: 3,
      text: {
        en: 'HP told Which? that smart printers get updates for 3 years for certain.',
        cy: 'Dywedodd HP wrth Which? fod argraffwyr clyfar yn sicr o gael diweddariadau am 3 blynedd.',
      },
      source:
        'https://apicsud.com/brands-abandon-smart-tv-owners-after-just-two-years-by-withdrawing-tech-support',
      checked: '2023-01-15',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://www8.hp.com/us/en/privacy/ww-privacy-form.html',
    text: { en: 'You ask by the privacy form.', cy: 'Rydych yn gofyn drwy’r ffurflen breifatrwydd.' },
    ...deletionList,
  },
  defaultCredentials: [
    {
      family: 'Printers',
      status: 'none',
      text: {
        en: 'Many printers have no password on their settings page until you set one.',
        cy: 'Nid oes cyfrinair ar dudalen osodiadau llawer o argraffwyr nes i chi osod un.',
      },
      source: 'https://learn.workforceexperience.hp.com/docs/configuring-ews-password',
      checked: '2026-11-01',
    },
  ],
  setupGuide: {
    url: 'https://learn.workforceexperience.hp.com/docs/configuring-ews-password',
    source: 'https://learn.workforceexperience.hp.com/docs/configuring-ews-password',
    checked: '2026-11-01',
  },
  commitments: [
    {
      text: {
        en: 'HP was one of the first two companies that promised to follow the Code of Practice, in October 2018.',
        cy: 'HP oedd un o’r ddau gwmni cyntaf i addo dilyn y Cod Ymarfer, ym mis Hydref 2018.',
      },
      source:
        'https://www.ukauthority.com/articles/dcms-publishes-security-code-of-practice-for-iot-home-devices/',
      checked: '2018-10-15',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy ap dilysu.',
    },
    ...twoStepList,
  },
});
