import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'bt',
  name: 'BT',
  alternateNames: [
    'BT *',
    'British Telecom*',
    'British Telecommunications*',
    'EE',
    'EE *',
    'Plusnet',
    'Plusnet *',
  ],
  disclosure: {
    policy: 'https://www.bt.com/about/contact-bt/responsible-disclosure',
    source: 'https://www.btcom.ll-digital-sandbx1.bt.com/about/contact-bt/responsible-disclosure',
    checked: '2026-11-01',
  },
  support: [
    {
      family: 'EE Brightbox 2',
      matches: ['*Brightbox 2*', '*Bright Box 2*'],
      text: {
        en: 'In 2021 Which? found a problem in this router that had not been fixed. Ask EE for a newer one.',
        cy: 'Yn 2021 cafodd Which? hyd i broblem yn y llwybrydd hwn nad oedd wedi’i thrwsio. Gofynnwch i EE am un mwy newydd.',
      },
      source:
        'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
      checked: '2021-05-06',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Hubs',
      kinds: ['router'],
      steps: [
        {
          en: 'Find the small hole above the power socket.',
          cy: 'Chwiliwch am y twll bach uwchben y soced drydan.',
        },
        { en: 'Press the button inside with a paper clip.', cy: 'Pwyswch y botwm y tu mewn â chlip papur.' },
        {
          en: 'Wait 5 minutes while the hub starts again.',
          cy: 'Arhoswch 5 munud tra bydd yr hyb yn ailgychwyn.',
        },
      ],
      warning: {
        en: 'All your own settings are lost, and the hub has no backup. It goes back to the name and passwords on its label.',
        cy: 'Collir eich holl osodiadau eich hun, ac nid oes copi wrth gefn gan yr hyb. Mae’n mynd yn ôl i’r enw a’r cyfrineiriau ar ei label.',
      },
      source:
        'https://itblogpros.com/reset-bt-broadband-router-quickly-and-easilyincluding-third-party-bt-broadband-routers/',
      checked: '2026-01-01',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'Hubs',
      status: 'label',
      text: {
        en: 'Each hub has its own password on its label, and asks you to change it.',
        cy: 'Mae gan bob hyb ei gyfrinair ei hun ar ei label, ac mae’n gofyn i chi ei newid.',
      },
      source:
        'https://img01.products.bt.co.uk/help/broadband/fix-a-problem/log-in-issues/i-can-t-log-in-to-bt-hub-manager/how-can-i-set-up-or-change-the-admin-password-on-my-bt-hub-',
      checked: '2026-11-01',
    },
  ],
  setupGuide: {
    url: 'https://img01.products.bt.co.uk/help/broadband/fix-a-problem/log-in-issues/i-can-t-log-in-to-bt-hub-manager/how-can-i-set-up-or-change-the-admin-password-on-my-bt-hub-',
    source:
      'https://img01.products.bt.co.uk/help/broadband/fix-a-problem/log-in-issues/i-can-t-log-in-to-bt-hub-manager/how-can-i-set-up-or-change-the-admin-password-on-my-bt-hub-',
    checked: '2026-11-01',
  },
  twoStepLogin: {
    offered: true,
    guide: 'https://www.bt.com/help/security/two-step-authentication',
    text: {
      en: 'A second step when you sign in: by e-mail or by text message.',
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost neu neges destun.',
    },
    ...twoStepList,
  },
  settingsPage: [
    {
      family: 'Hubs',
      address: '192.168.1.254',
      login: {
        en: 'The password is on the label at the bottom or back.',
        cy: 'Mae’r cyfrinair ar y label ar y gwaelod neu yn y cefn.',
      },
      source:
        'https://img01.products.bt.co.uk/help/broadband/fix-a-problem/log-in-issues/i-can-t-log-in-to-bt-hub-manager/how-can-i-set-up-or-change-the-admin-password-on-my-bt-hub-',
      checked: '2026-11-01',
    },
  ],
  cloudDataDeletion: {
    url: 'https://www.bt.com/privacy-policy',
    text: {
      en: 'BT keeps your contact details and a summary of your bills for 6 years after you leave; other data goes when it is no longer needed. The section Your rights says how to ask for deletion.',
      cy: 'Mae BT yn cadw eich manylion cyswllt a chrynodeb o’ch biliau am 6 blynedd ar ôl i chi adael; mae data arall yn mynd pan nad oes ei angen. Mae’r adran Your rights yn dweud sut i ofyn am ddileu.',
    },
    source: 'https://app.slack.com/marketplace/A019L0MA2CV-bt-cloud-work',
    checked: '2026-11-22',
    secondHand: true,
  },
  updates: {
    how: {
      en: 'BT and Plusnet send updates to their hubs. A test in 2021 found even their old hubs up to date.',
      cy: 'Mae BT a Plusnet yn anfon diweddariadau i’w hybiau. Cafodd prawf yn 2021 fod hyd yn oed eu hen hybiau’n gyfredol.',
    },
    source:
      'https://computing.co.uk/news/4030872/millions-uk-households-vulnerable-hacking-broadband-routers',
    checked: '2021-05-06',
    secondHand: true,
  },
});
