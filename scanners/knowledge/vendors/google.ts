import { deletionList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'google',
  name: 'Google',
  alternateNames: ['Google *', 'Nest', 'Nest Labs*', 'Google Nest*', 'Chromecast'],
  disclosure: {
    policy: 'https://bughunters.google.com/',
    source: 'https://bughunters.google.com/',
    checked: '2026-07-12',
  },
  securityTxt: { domain: 'google.com', state: 'valid', ...securityTxtProbe },
  support: [
    {
      family: 'Nest and Google Home devices',
      minimumYears: 5,
      text: {
        en: 'Security updates for at least 5 years from the first sale. Google lists an end date for each model.',
        cy: 'Diweddariadau diogelwch am o leiaf 5 mlynedd o’r gwerthiant cyntaf. Mae Google yn rhestru dyddiad olaf pob model.',
      },
      source: 'https://support.google.com/product-documentation/answer/10231940',
      checked: '2026-11-01',
    },
    {
      family: 'Nest Learning Thermostat, first and second generation',
      matches: [
        'Nest Learning Thermostat 1*',
        'Nest Learning Thermostat 2*',
        'Nest Learning Thermostat (1*',
        'Nest Learning Thermostat (2*',
      ],
      until: '2025-10-25',
      source: 'https://hyper.ai/en/headlines/9c21ac2d0eeb2af385b95e36c930c6fb',
      checked: '2025-04-26',
      secondHand: true,
    },
    {
      family: 'Chromecast, first generation',
      matches: ['H2G2-42'],
      until: '2023-04-30',
      source: 'https://wwnews.info/c/us/article/1654005/google-ends-updates-for-1st-gen-chromecast-from-2013',
      checked: '2023-05-30',
      secondHand: true,
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'Nest devices update themselves and check at every restart that their software is the newest.',
      cy: 'Mae dyfeisiau Nest yn eu diweddaru eu hunain ac yn gwirio bob tro y maent yn ailgychwyn mai eu meddalwedd yw’r newyddaf.',
    },
    source: 'https://www.phonearena.com/news/google-nest-five-years-security-updates_id133211',
    checked: '2021-06-29',
    secondHand: true,
  },
  reset: [
    {
      family: 'Google Home',
      matches: ['Google Home'],
      steps: [
        {
          en: 'Hold the microphone button at the back for 15 seconds.',
          cy: 'Daliwch y botwm meicroffon yn y cefn am 15 eiliad.',
        },
      ],
      holdSeconds: 15,
      warning: {
        en: 'The app cannot do this: only the button can.',
        cy: 'Ni all yr ap wneud hyn: dim ond y botwm.',
      },
      source:
        'https://www.androidpolice.com/2020/05/17/how-to-factory-reset-google-home-nest-home-hub-chromecast/',
      checked: '2020-05-17',
      secondHand: true,
    },
    {
      family: 'Google Home Mini',
      matches: ['Google Home Mini'],
      steps: [
        {
          en: 'Turn it over. Hold the button below the power socket for 15 seconds.',
          cy: 'Trowch hi drosodd. Daliwch y botwm o dan y soced drydan am 15 eiliad.',
        },
      ],
      holdSeconds: 15,
      source:
        'https://www.androidpolice.com/2020/05/17/how-to-factory-reset-google-home-nest-home-hub-chromecast/',
      checked: '2020-05-17',
      secondHand: true,
    },
    {
      family: 'Nest Mini and Nest Audio',
      matches: ['Google Nest Mini*', 'Nest Mini*', 'Nest Audio*', 'Google Nest Audio*'],
      steps: [
        {
          en: 'Switch the microphone off at the side or back.',
          cy: 'Diffoddwch y meicroffon ar yr ochr neu yn y cefn.',
        },
        {
          en: 'Hold the middle of the top until you hear a sound, about 15 seconds.',
          cy: 'Daliwch ganol y top nes i chi glywed sain, tua 15 eiliad.',
        },
      ],
      holdSeconds: 15,
      warning: {
        en: 'The app cannot do this: only touching the speaker can.',
        cy: 'Ni all yr ap wneud hyn: dim ond cyffwrdd â’r seinydd.',
      },
      source: 'https://www.xda-developers.com/how-to-reset-google-nest-speaker/',
      checked: '2022-01-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://myaccount.google.com/deleteservices',
    text: {
      en: 'Here you can delete single services. Deleting the whole Google account removes mail and photos too.',
      cy: 'Yma gallwch ddileu gwasanaethau unigol. Mae dileu’r cyfrif Google cyfan yn dileu post a lluniau hefyd.',
    },
    ...deletionList,
  },
  privacyNotice: {
    url: 'https://safety.google/products/nest',
    source: 'https://safety.google/products/nest',
    checked: '2026-11-01',
  },
  commitments: [
    {
      text: {
        en: 'Google has its Nest devices from 2019 and later tested by an independent security standard and publishes the results.',
        cy: 'Mae Google yn cael profi ei ddyfeisiau Nest o 2019 ymlaen yn ôl safon ddiogelwch annibynnol ac yn cyhoeddi’r canlyniadau.',
      },
      source:
        'https://www.devdiscourse.com/article/technology/1632711-google-makes-new-security-commitments-for-nest-products',
      checked: '2021-06-30',
      secondHand: true,
    },
  ],
  secureBoot: [
    {
      family: 'Nest devices from 2019 and later',
      text: {
        en: 'Google says that these devices check at every start that their software is genuine.',
        cy: 'Mae Google yn dweud bod y dyfeisiau hyn yn gwirio bob tro y maent yn cychwyn fod eu meddalwedd yn ddilys.',
      },
      source: 'https://www.phonearena.com/news/google-nest-five-years-security-updates_id133211',
      checked: '2021-06-29',
      secondHand: true,
    },
  ],
  signedUpdates: {
    text: {
      en: 'Google says that software is checked by its signature before it is installed.',
      cy: 'Mae Google yn dweud bod meddalwedd yn cael ei gwirio drwy ei llofnod cyn ei gosod.',
    },
    source:
      'https://www.devdiscourse.com/article/technology/1632711-google-makes-new-security-commitments-for-nest-products',
    checked: '2021-06-30',
    secondHand: true,
  },
  loginAlerts: {
    offered: true,
    text: {
      en: 'Google warns of suspicious sign-ins and lists all signed-in devices.',
      cy: 'Mae Google yn rhybuddio am fewngofnodi amheus ac yn rhestru pob dyfais sydd wedi mewngofnodi.',
    },
    source:
      'https://indianexpress.com/article/technology/tech-news-technology/google-promises-to-offer-5-years-of-support-updates-for-nest-devices-7382345/',
    checked: '2021-06-30',
    secondHand: true,
  },
  twoStepLogin: {
    offered: true,
    guide: 'https://support.google.com/googlenest/answer/9295081',
    text: {
      en: 'A second step when you sign in: by text message, by phone call, with an authenticator app, in the maker’s own app or with a security key.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun, galwad ffôn, ap dilysu, ap y gwneuthurwr ei hun neu allwedd ddiogelwch.',
    },
    ...twoStepList,
  },
  accountRemoval: [
    {
      family: 'Nest products',
      steps: [
        {
          en: 'Open the app in which it was first set up: Google Home or Nest.',
          cy: 'Agorwch yr ap y’i gosodwyd ynddo gyntaf: Google Home neu Nest.',
        },
        {
          en: 'Open the device’s settings, scroll down and choose Remove.',
          cy: 'Agorwch osodiadau’r ddyfais, sgroliwch i lawr a dewiswch Remove.',
        },
      ],
      warning: {
        en: 'Keep a camera plugged in until its light pulses blue. Its video history is deleted.',
        cy: 'Cadwch gamera wedi’i blygio i mewn nes i’w olau guro’n las. Caiff ei hanes fideo ei ddileu.',
      },
      source: 'https://support.google.com/googlenest/answer/9293132',
      checked: '2026-11-22',
    },
  ],
  settingsPage: [
    {
      family: 'Nest and Google Home devices',
      app: 'Google Home',
      source: 'https://support.google.com/googlenest/answer/9293132',
      checked: '2026-11-22',
    },
  ],
});
