import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'shelly',
  name: 'Shelly',
  alternateNames: ['Shelly *', 'Allterco *', 'Allterco Robotics', 'Shelly Europe'],
  disclosure: {
    policy: 'https://us.shelly.com/pages/security-information-and-vulnerability-reporting',
    source: 'https://us.shelly.com/pages/security-information-and-vulnerability-reporting',
    checked: '2025-05-15',
  },
  securityTxt: { domain: 'shelly.com', state: 'absent', ...securityTxtProbe },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: {
        en: 'There is no login until you set a password. Then the account is always called admin.',
        cy: 'Nid oes mewngofnodi nes i chi osod cyfrinair. Yna admin yw enw’r cyfrif bob amser.',
      },
      source: 'https://shelly-api-docs.shelly.cloud/gen2/General/Authentication',
      checked: '2026-11-01',
    },
  ],
  localControl: {
    works: true,
    text: {
      en: 'Shelly devices are controlled at home without the internet, by their own page and by local apps.',
      cy: 'Caiff dyfeisiau Shelly eu rheoli gartref heb y rhyngrwyd, drwy eu tudalen eu hunain ac apiau lleol.',
    },
    source: 'https://shelly-api-docs.shelly.cloud/gen2/General/Authentication',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'Plug S',
      matches: ['SHPLG*', '*Plug*', 'SNPL*', 'S3PL*'],
      steps: [
        { en: 'Unplug it and plug it in again.', cy: 'Datgysylltwch hi a’i phlygio i mewn eto.' },
        {
          en: 'Within 60 seconds hold its button for 10 seconds.',
          cy: 'O fewn 60 eiliad daliwch ei botwm am 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      doneWhen: {
        en: 'The light flashes, and its own Wi-Fi appears.',
        cy: 'Mae’r golau’n fflachio, ac mae ei Wi-Fi ei hun yn ymddangos.',
      },
      source: 'https://www.shelly.com/pages/shelly-reset',
      checked: '2026-11-22',
    },
    {
      family: 'Relays and other devices',
      steps: [
        {
          en: 'Hold the reset button for at least 10 seconds.',
          cy: 'Daliwch y botwm ailosod am o leiaf 10 eiliad.',
        },
        {
          en: 'Without a button: switch the power off for a minute, then flip the wall switch 5 times.',
          cy: 'Heb fotwm: diffoddwch y trydan am funud, yna trowch switsh y wal 5 gwaith.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'Its own Wi-Fi appears.', cy: 'Mae ei Wi-Fi ei hun yn ymddangos.' },
      warning: {
        en: 'It may stay in your Shelly account: remove it in the app as well.',
        cy: 'Gall aros yn eich cyfrif Shelly: tynnwch hi yn yr ap hefyd.',
      },
      source:
        'https://support.shelly.cloud/en/support/solutions/articles/103000095415-how-to-factory-reset-a-shelly-device-',
      checked: '2024-05-09',
    },
  ],
  accountRemoval: [
    {
      family: 'All products',
      steps: [
        {
          en: 'Open the device in the Shelly app and choose its settings.',
          cy: 'Agorwch y ddyfais yn ap Shelly a dewiswch ei gosodiadau.',
        },
        {
          en: 'Choose Factory Reset: that removes it from the app too.',
          cy: 'Dewiswch Factory Reset: mae hynny’n ei thynnu o’r ap hefyd.',
        },
      ],
      source: 'https://www.shelly.com/pages/shelly-reset',
      checked: '2026-11-22',
    },
  ],
  settingsPage: [
    {
      family: 'All products',
      app: 'Shelly Smart Control',
      login: {
        en: 'Its own page opens at its address, without a login until you set one.',
        cy: 'Mae ei thudalen ei hun yn agor yn ei chyfeiriad, heb fewngofnodi nes i chi osod un.',
      },
      source: 'https://www.shelly.com/pages/shelly-reset',
      checked: '2026-11-22',
    },
  ],
  accountDeletion: {
    url: 'https://control.shelly.cloud/',
    steps: [
      {
        en: 'Sign in to Shelly Smart Control and open the settings, tab User Settings.',
        cy: 'Mewngofnodwch i Shelly Smart Control ac agorwch y gosodiadau, tab User Settings.',
      },
      { en: 'Choose Delete account.', cy: 'Dewiswch Delete account.' },
    ],
    source: 'https://kb.shelly.cloud/knowledge-base/settings-page',
    checked: '2026-11-22',
  },
  cloudDataDeletion: {
    url: 'https://control.shelly.cloud/',
    text: {
      en: 'Shelly keeps energy readings in its cloud for 3 years. Deleting them there does not wipe the device, and the other way round.',
      cy: 'Mae Shelly yn cadw darlleniadau ynni yn ei gwmwl am 3 blynedd. Nid yw eu dileu yno’n clirio’r ddyfais, nac i’r gwrthwyneb.',
    },
    source: 'https://kb.shelly.cloud/knowledge-base/shelly-em-1-1',
    checked: '2026-11-22',
  },
  updates: {
    how: {
      en: 'You install an update in the app or on the device’s own settings page, when a new version is out.',
      cy: 'Rydych yn gosod diweddariad yn yr ap neu ar dudalen osodiadau’r ddyfais ei hun, pan fydd fersiwn newydd ar gael.',
    },
    steps: [
      {
        en: 'Open the device in the Shelly app, or type its address into a browser at home.',
        cy: 'Agorwch y ddyfais yn ap Shelly, neu teipiwch ei chyfeiriad mewn porwr gartref.',
      },
      {
        en: 'Open Settings, then Firmware Update, and install the newest version.',
        cy: 'Agorwch Settings, wedyn Firmware Update, a gosodwch y fersiwn ddiweddaraf.',
      },
    ],
    source:
      'https://manuzoid.com/manuals/e21d1-Shelly%202.5%202%20Circuit%20WiFi%20Relay%20Switch%20User%20guide',
    checked: '2026-11-22',
    secondHand: true,
  },
});
