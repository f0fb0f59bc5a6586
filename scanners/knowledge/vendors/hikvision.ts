import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'hikvision',
  name: 'Hikvision',
  alternateNames: [
    'Hikvision *',
    'Hangzhou Hikvision *',
    'HiWatch',
    'EZVIZ',
    'Ezviz *',
    'Hangzhou Ezviz *',
    'HIKVISION DIGITAL*',
  ],
  disclosure: {
    policy: 'http://www.hikvisionindia.com/support/security-center/report-vulnerabilities',
    responseTimes: {
      en: 'Hikvision looks at a report within 1 working day and gives a conclusion within 3.',
      cy: 'Mae Hikvision yn edrych ar adroddiad o fewn 1 diwrnod gwaith ac yn rhoi casgliad o fewn 3.',
    },
    source: 'http://www.hikvisionindia.com/support/security-center/report-vulnerabilities',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'EZVIZ cameras',
      matches: ['CS-*', 'EZVIZ*'],
      kinds: ['camera', 'doorbell'],
      steps: [
        { en: 'Leave the camera switched on.', cy: 'Gadewch y camera ymlaen.' },
        {
          en: 'Hold the reset button for 10 seconds, until you hear a beep or a voice.',
          cy: 'Daliwch y botwm ailosod am 10 eiliad, nes i chi glywed bîp neu lais.',
        },
        {
          en: 'Take out the memory card: a reset does not wipe it.',
          cy: 'Tynnwch y cerdyn cof allan: nid yw ailosod yn ei glirio.',
        },
      ],
      holdSeconds: 10,
      source: 'https://scos.co.uk/troubleshooting/ezviz/ezviz-wont-reset',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  defaultCredentials: [
    {
      family: 'Cameras and recorders from before 2015',
      matches: ['DS-*'],
      status: 'universal',
      text: {
        en: 'Before the set-up asked for a password, every unit had the same one.',
        cy: 'Cyn i’r gosod ofyn am gyfrinair, yr un un oedd gan bob uned.',
      },
      source: 'https://github.com/nmap/nmap/blob/db4aefd/nselib/data/http-default-accounts-fingerprints.lua',
      checked: '2026-08-21',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'Whoever looks after your system starts the update for each device in the Hik-ProConnect app.',
      cy: 'Mae pwy bynnag sy’n gofalu am eich system yn dechrau’r diweddariad ar gyfer pob dyfais yn ap Hik-ProConnect.',
    },
    source:
      'https://ieu.hik-proconnect.com/mobile/user_manual/en/eu/GUID-A9A0F268-4516-460E-8C4C-7B49FF01C4CF.html',
    checked: '2026-11-22',
  },
  accountRemoval: [
    {
      family: 'Devices in Hik-Connect, given to someone',
      kinds: ['camera', 'doorbell'],
      steps: [
        {
          en: 'Open the device’s settings in the Hik-Connect app and choose to transfer it.',
          cy: 'Agorwch osodiadau’r ddyfais yn ap Hik-Connect a dewiswch ei throsglwyddo.',
        },
        {
          en: 'Type in the code that you get by text message or e-mail.',
          cy: 'Teipiwch y cod a gewch drwy neges destun neu e-bost.',
        },
        {
          en: 'Name the new owner’s account and type in the code on the device’s label.',
          cy: 'Enwch gyfrif y perchennog newydd a theipiwch y cod ar label y ddyfais.',
        },
      ],
      warning: {
        en: 'The new owner can then see and change everything on it.',
        cy: 'Gall y perchennog newydd wedyn weld a newid popeth arni.',
      },
      source:
        'https://www.hik-connect.com/views/terms/newHelp/helpIos/GUID-1D25E097-8FB7-467E-A4CC-0046C57D8F6C.html',
      checked: '2026-11-22',
    },
  ],
});
