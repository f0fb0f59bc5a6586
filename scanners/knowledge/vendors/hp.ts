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
  reset: [
    {
      family: 'Printers with a screen',
      kinds: ['printer'],
      steps: [
        {
          en: 'Touch the gear on the printer’s screen to open Setup.',
          cy: 'Cyffyrddwch â’r gêr ar sgrin yr argraffydd i agor Setup.',
        },
        {
          en: 'Choose Tools, then Restore Factory Defaults.',
          cy: 'Dewiswch Tools, wedyn Restore Factory Defaults.',
        },
        {
          en: 'Say yes, and wait until the printer has started again.',
          cy: 'Cytunwch, ac arhoswch nes i’r argraffydd ailgychwyn.',
        },
      ],
      warning: {
        en: 'The menus differ from model to model. A printer with HP+ stays tied to your HP account until you remove it there.',
        cy: 'Mae’r dewislenni’n wahanol o fodel i fodel. Mae argraffydd â HP+ yn aros ynghlwm wrth eich cyfrif HP nes i chi ei dynnu yno.',
      },
      source: 'https://printerheadlines.com/how-to-reset-hp-printer/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'A printer on the network can fetch its own updates. You can look for one on its screen or on its settings page.',
      cy: 'Gall argraffydd ar y rhwydwaith nôl ei ddiweddariadau ei hun. Gallwch chwilio am un ar ei sgrin neu ar ei dudalen osodiadau.',
    },
    steps: [
      {
        en: 'On the printer’s screen open Settings or Tools, then Web Services or Printer Update.',
        cy: 'Ar sgrin yr argraffydd agorwch Settings neu Tools, wedyn Web Services neu Printer Update.',
      },
      {
        en: 'Choose to check for updates now. It installs what it finds: do not switch it off meanwhile.',
        cy: 'Dewiswch wirio am ddiweddariadau nawr. Mae’n gosod yr hyn y daw o hyd iddo: peidiwch â’i ddiffodd yn y cyfamser.',
      },
      {
        en: 'Where it offers to update automatically, choose On. New software may refuse cartridges of other makers.',
        cy: 'Lle mae’n cynnig diweddaru’n awtomatig, dewiswch On. Gall meddalwedd newydd wrthod cetris gwneuthurwyr eraill.',
      },
    ],
    source: 'https://www.fairtoner.de/blog/wie-aktualisiert-man-die-firmware-an-einem-hp-drucker/',
    checked: '2026-11-22',
    secondHand: true,
  },
});
