import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'irobot',
  name: 'iRobot',
  alternateNames: ['iRobot *', 'Roomba'],
  disclosure: { policy: 'https://bugcrowd.com/irobot', ...discloseList },
  reset: [
    {
      family: 'Roomba i and s',
      matches: ['i1*', 'i2*', 'i3*', 'i4*', 'i5*', 'i6*', 'i7*', 'i8*', 's9*', 'Roomba i*', 'Roomba s*'],
      kinds: ['vacuum'],
      steps: [
        {
          en: 'Hold Home, Spot and Clean together until the light swirls.',
          cy: 'Daliwch Home, Spot a Clean gyda’i gilydd nes i’r golau droelli.',
        },
      ],
      warning: {
        en: 'A reset in the app offers to keep your Smart Maps. Say no: they are the floor plan of your home.',
        cy: 'Mae ailosod yn yr ap yn cynnig cadw eich Smart Maps. Dywedwch na: cynllun llawr eich cartref ydynt.',
      },
      source: 'https://home-automations.net/how-to-factory-reset-roomba-without-app/',
      checked: '2026-11-01',
      secondHand: true,
    },
    {
      family: 'Roomba j',
      matches: ['j5*', 'j7*', 'j9*', 'Roomba j*'],
      kinds: ['vacuum'],
      steps: [
        { en: 'Take out the bin.', cy: 'Tynnwch y bin allan.' },
        {
          en: 'Hold Clean for 7 seconds, then tap it once.',
          cy: 'Daliwch Clean am 7 eiliad, yna tapiwch ef unwaith.',
        },
      ],
      holdSeconds: 7,
      warning: {
        en: 'A reset in the app offers to keep your Smart Maps. Say no: they are the floor plan of your home.',
        cy: 'Mae ailosod yn yr ap yn cynnig cadw eich Smart Maps. Dywedwch na: cynllun llawr eich cartref ydynt.',
      },
      source: 'https://home-automations.net/how-to-factory-reset-roomba-without-app/',
      checked: '2026-11-01',
      secondHand: true,
    },
    {
      family: 'Other Roombas',
      kinds: ['vacuum'],
      steps: [
        {
          en: 'Open the iRobot app, choose Settings, then Remove or Factory Reset.',
          cy: 'Agorwch ap iRobot, dewiswch Settings, yna Remove neu Factory Reset.',
        },
        {
          en: 'When it asks about Smart Maps, choose not to keep them.',
          cy: 'Pan fydd yn gofyn am Smart Maps, dewiswch beidio â’u cadw.',
        },
      ],
      warning: {
        en: 'If you keep the Smart Maps, the floor plan of your home stays in the account.',
        cy: 'Os cadwch y Smart Maps, bydd cynllun llawr eich cartref yn aros yn y cyfrif.',
      },
      source: 'https://home-automations.net/how-to-factory-reset-roomba-without-app/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  sensors: [
    {
      family: 'Roomba',
      sensors: ['floor-plan'],
      source: 'https://home-automations.net/how-to-factory-reset-roomba-without-app/',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    url: 'https://asistencia.irobot.es/articles/en_US/Knowledge/17752',
    text: {
      en: 'Floor plans live in iRobot’s cloud: they stay when you delete the app. In the app, Account, Privacy, Mapping Features stops the sending.',
      cy: 'Mae’r cynlluniau llawr yng nghwmwl iRobot: maent yn aros pan ddilëwch yr ap. Yn yr ap, mae Account, Privacy, Mapping Features yn stopio’r anfon.',
    },
    source: 'https://asistencia.irobot.es/articles/en_US/Knowledge/17752',
    checked: '2026-11-22',
  },
  updates: {
    how: {
      en: 'A Roomba is told about security updates while it is connected to the internet. Leave it on its dock.',
      cy: 'Caiff Roomba wybod am ddiweddariadau diogelwch tra bydd wedi’i gysylltu â’r rhyngrwyd. Gadewch ef ar ei ddoc.',
    },
    source: 'https://www.mozillafoundation.org/en/privacynotincluded/irobot-roomba-i-series/',
    checked: '2026-11-22',
    secondHand: true,
  },
  privacyNotice: {
    url: 'https://www.irobot.ca/en_CA/legal/privacy-policy.html',
    source: 'https://www.irobot.ca/en_CA/legal/privacy-policy.html',
    checked: '2023-05-22',
  },
});
