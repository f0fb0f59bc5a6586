import { deletionList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'tp-link',
  name: 'TP-Link',
  alternateNames: [
    'TP-Link *',
    'TPLINK *',
    'Tapo',
    'Kasa',
    'Kasa Smart',
    'Deco',
    'Archer',
    'VIGI',
    'Omada',
    'Mercusys',
    'Mercusys *',
  ],
  disclosure: {
    contact: 'security@tp-link.com',
    policy: 'https://www.tp-link.com/uk/press/security-advisory/',
    responseTimes: {
      en: 'TP-Link answers in 5 working days and sends an update within 42 days.',
      cy: 'Mae TP-Link yn ateb o fewn 5 diwrnod gwaith ac yn anfon diweddariad o fewn 42 diwrnod.',
    },
    source: 'https://www.tp-link.com/uk/press/security-advisory/',
    checked: '2026-08-18',
  },
  securityTxt: { domain: 'tp-link.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'Products sold in the UK',
      text: {
        en: 'TP-Link publishes an end date for each model: 3 years after it stops making it.',
        cy: 'Mae TP-Link yn cyhoeddi dyddiad olaf ar gyfer pob model: 3 blynedd ar ôl rhoi’r gorau i’w wneud.',
      },
      source:
        'https://static.tp-link.com/upload/manual/2024/202409/20240919/Statements%20of%20PSTI%20Compliance_TP-Link.pdf',
      checked: '2024-09-19',
    },
  ],
  reset: [
    {
      family: 'Plugs',
      matches: ['HS*', 'KP*', 'EP*', 'P1*', 'Tapo P*'],
      kinds: ['plug'],
      steps: [
        {
          en: 'Plug it in and hold its button for 10 seconds.',
          cy: 'Plygiwch hi i mewn a daliwch ei botwm am 10 eiliad.',
        },
        {
          en: 'Let go when the light starts to blink quickly.',
          cy: 'Gollyngwch pan fydd y golau’n dechrau blincio’n gyflym.',
        },
      ],
      holdSeconds: 10,
      warning: {
        en: 'Holding for only 5 seconds is a soft reset: it keeps your settings.',
        cy: 'Ailosod meddal yw dal am 5 eiliad yn unig: mae’n cadw eich gosodiadau.',
      },
      source: 'https://www.vigi.com/my/support/faq/2612/',
      checked: '2026-06-17',
    },
    {
      family: 'Tapo cameras',
      matches: ['C1*', 'C2*', 'C3*', 'C4*', 'C5*', 'C7*', 'TC*', 'Tapo C*'],
      kinds: ['camera', 'doorbell'],
      steps: [
        { en: 'Leave the camera switched on.', cy: 'Gadewch y camera ymlaen.' },
        {
          en: 'Hold the reset button for at least 5 seconds, until the light blinks red.',
          cy: 'Daliwch y botwm ailosod am o leiaf 5 eiliad, nes i’r golau flincio’n goch.',
        },
        {
          en: 'Take out the memory card: a reset does not wipe it.',
          cy: 'Tynnwch y cerdyn cof allan: nid yw ailosod yn ei glirio.',
        },
      ],
      holdSeconds: 5,
      source: 'https://www.thesmarthomecorner.com/how-to-reset-tapo-camera/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  accountDeletion: { url: 'https://account-delete.tplinkcloud.com/', ...deletionList },
  defaultCredentials: [
    {
      family: 'Older routers',
      matches: ['TL-*'],
      status: 'universal',
      text: {
        en: 'Older routers all came with the same name and password. Newer ones ask you for your own.',
        cy: 'Daeth pob llwybrydd hŷn gyda’r un enw a chyfrinair. Mae rhai mwy newydd yn gofyn i chi am eich rhai eich hun.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
  statementOfCompliance: {
    url: 'https://static.tp-link.com/upload/manual/2024/202409/20240919/Statements%20of%20PSTI%20Compliance_TP-Link.pdf',
    source:
      'https://static.tp-link.com/upload/manual/2024/202409/20240919/Statements%20of%20PSTI%20Compliance_TP-Link.pdf',
    checked: '2024-09-19',
  },
  twoStepLogin: {
    offered: true,
    text: {
      en: 'A second step when you sign in: by e-mail or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost neu ap dilysu.',
    },
    ...twoStepList,
  },
});
