import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'brother',
  name: 'Brother',
  alternateNames: ['Brother *', 'Brother Industries*'],
  reset: [
    {
      family: 'Printers and scanners',
      kinds: ['printer'],
      steps: [
        {
          en: 'On the machine’s screen choose Network, then Network Reset, and confirm.',
          cy: 'Ar sgrin y peiriant dewiswch Network, yna Network Reset, a chadarnhau.',
        },
      ],
      warning: {
        en: 'A reset brings the factory password back, which can be worked out from the serial number. Set a new one if you keep the machine.',
        cy: 'Mae ailosod yn dod â chyfrinair y ffatri yn ôl, a gellir ei gyfrifo o’r rhif cyfresol. Gosodwch un newydd os cadwch y peiriant.',
      },
      source:
        'https://support.brother.com/g/b/faqendbranchprintable.aspx?c=us&lang=en&prod=ads2800w_all&faqid=faq00100808_000&printable=true',
      checked: '2026-11-01',
    },
  ],
  defaultCredentials: [
    {
      family: 'Machines made until March 2025',
      status: 'label',
      text: {
        en: 'The password on the label can be worked out from the serial number on most models. Choose your own.',
        cy: 'Gellir cyfrifo’r cyfrinair ar y label o’r rhif cyfresol ar y rhan fwyaf o fodelau. Dewiswch eich un eich hun.',
      },
      source:
        'https://www.thaicert.or.th/en/2025/06/27/critical-vulnerability-found-in-millions-of-brother-printers',
      checked: '2025-06-27',
      secondHand: true,
    },
    {
      family: 'Older models',
      status: 'universal',
      text: {
        en: 'Older models all came with the same password.',
        cy: 'Daeth pob model hŷn gyda’r un cyfrinair.',
      },
      source: 'https://www.brother.com.au/en/contents/top-faqs/faq-machine-firmware-update-login',
      checked: '2026-11-01',
    },
  ],
  updates: {
    how: {
      en: 'The printer’s screen tells you when there is new software, and asks before it installs it.',
      cy: 'Mae sgrin yr argraffydd yn dweud pan fydd meddalwedd newydd, ac yn gofyn cyn ei gosod.',
    },
    steps: [
      {
        en: 'Touch the message about new firmware on the printer’s screen.',
        cy: 'Cyffyrddwch â’r neges am gadarnwedd newydd ar sgrin yr argraffydd.',
      },
      {
        en: 'Say yes to the update and leave the printer on until it has finished.',
        cy: 'Cytunwch i’r diweddariad a gadewch yr argraffydd ymlaen nes iddo orffen.',
      },
    ],
    source: 'https://heise.de/select/r/article-uid/2014910515513121766',
    checked: '2020-07-01',
    secondHand: true,
  },
  cloudDataDeletion: {
    url: 'https://support.brother.com/g/s/common/us/us/en/privacy.html',
    text: {
      en: 'Each Brother company has its own privacy notice with your rights. For the UK that is Brother International Europe, 1 Tame Street, Audenshaw, Manchester M34 5JE.',
      cy: 'Mae gan bob cwmni Brother ei hysbysiad preifatrwydd ei hun gyda’ch hawliau. I’r DU, Brother International Europe, 1 Tame Street, Audenshaw, Manceinion M34 5JE yw hwnnw.',
    },
    source: 'https://support.brother.com/g/s/common/us/us/en/privacy.html',
    checked: '2021-01-01',
  },
});
