import { deletionList, discloseList, privacyList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'amazon',
  name: 'Amazon',
  alternateNames: ['Amazon *', 'AMZN', 'Amazon Alexa', 'Amazon Echo', 'Fire TV'],
  disclosure: { policy: 'https://hackerone.com/amazonvrp', ...discloseList },
  securityTxt: { domain: 'amazon.com', state: 'valid', ...securityTxtProbe },
  support: [
    {
      family: 'Echo and Alexa devices',
      minimumYears: 4,
      text: {
        en: 'Security updates for at least 4 years after Amazon last sells a model. Amazon lists an end year for each model.',
        cy: 'Diweddariadau diogelwch am o leiaf 4 blynedd ar ôl i Amazon werthu model am y tro olaf. Mae Amazon yn rhestru blwyddyn olaf pob model.',
      },
      source: 'https://slashgear.com/1399642/security-update-list-amazon-alexa-device-users-need-to-check',
      checked: '2023-09-24',
      secondHand: true,
    },
    {
      family: 'Fire TV',
      matches: ['AFT*', 'Fire TV*'],
      minimumYears: 4,
      text: {
        en: 'Security updates for at least 4 years after Amazon last sells a model. The 2014 models have no more guarantee.',
        cy: 'Diweddariadau diogelwch am o leiaf 4 blynedd ar ôl i Amazon werthu model am y tro olaf. Nid oes gwarant bellach i fodelau 2014.',
      },
      source:
        'https://www.aftvnews.com/amazon-guarantees-4-years-of-fire-tv-security-updates-and-ends-guaranteed-updates-for-2014-1st-gen-fire-tv-fire-tv-stick/',
      checked: '2021-11-01',
      secondHand: true,
    },
  ],
  updates: {
    automatic: true,
    how: { en: 'Echo and Fire TV update themselves.', cy: 'Mae Echo a Fire TV yn eu diweddaru eu hunain.' },
    source: 'https://phaidra.ustp.at/api/object/o:7799/download',
    checked: '2026-11-01',
    secondHand: true,
  },
  reset: [
    {
      family: 'Echo and Echo Dot, third generation and later',
      matches: ['Echo', 'Echo (*', 'Echo Dot*', 'Echo 3*', 'Echo 4*', 'Echo Studio*'],
      kinds: ['voice-assistant', 'speaker'],
      steps: [
        {
          en: 'Hold the action button (the dot) for 25 seconds.',
          cy: 'Daliwch y botwm gweithredu (y dot) am 25 eiliad.',
        },
        { en: 'Let go when the light turns orange.', cy: 'Gollyngwch pan fydd y golau’n troi’n oren.' },
      ],
      holdSeconds: 25,
      warning: {
        en: 'Remove the device in the Alexa app as well: the button alone does not take it off your account.',
        cy: 'Tynnwch y ddyfais yn ap Alexa hefyd: nid yw’r botwm ar ei ben ei hun yn ei thynnu oddi ar eich cyfrif.',
      },
      source: 'https://ipervox.com/reset-amazon-echo/',
      checked: '2026-11-01',
      secondHand: true,
    },
    {
      family: 'Echo Show',
      matches: ['Echo Show*'],
      kinds: ['voice-assistant'],
      steps: [
        {
          en: 'Hold the mute and the volume-down buttons together for 15 seconds.',
          cy: 'Daliwch y botwm tewi a’r botwm sain-i-lawr gyda’i gilydd am 15 eiliad.',
        },
      ],
      holdSeconds: 15,
      warning: {
        en: 'Remove the device in the Alexa app as well: the buttons alone do not take it off your account.',
        cy: 'Tynnwch y ddyfais yn ap Alexa hefyd: nid yw’r botymau ar eu pen eu hunain yn ei thynnu oddi ar eich cyfrif.',
      },
      source: 'https://ipervox.com/reset-amazon-echo/',
      checked: '2026-11-01',
      secondHand: true,
    },
    {
      family: 'Other Echo devices',
      kinds: ['voice-assistant', 'speaker'],
      steps: [
        {
          en: 'Open the Alexa app, open the settings of the device and deregister it.',
          cy: 'Agorwch ap Alexa, agorwch osodiadau’r ddyfais a’i dadgofrestru.',
        },
      ],
      source: 'https://www.technewstoday.com/how-to-reset-echo-dot/',
      checked: '2022-01-01',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://www.amazon.com/privacy/data-deletion',
    text: {
      en: 'This closes your whole Amazon account, with its orders and films.',
      cy: 'Mae hyn yn cau eich cyfrif Amazon cyfan, gyda’i archebion a’i ffilmiau.',
    },
    ...deletionList,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to eu-privacy@amazon.co.uk what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at eu-privacy@amazon.co.uk beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: {
    url: 'https://www.amazon.co.uk/gp/help/customer/display.html?ie=UTF8&nodeId=201909010',
    ...privacyList,
  },
  sensors: [
    {
      family: 'Echo Show',
      matches: ['Echo Show*'],
      sensors: ['camera', 'microphone', 'presence'],
      source: 'https://ipervox.com/reset-amazon-echo/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://www.amazon.com/gp/help/customer/display.html?nodeId=G3PWZPU52FKN7PW4',
    text: {
      en: 'A second step when you sign in: by text message, by phone call or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun, galwad ffôn neu ap dilysu.',
    },
    ...twoStepList,
  },
});
