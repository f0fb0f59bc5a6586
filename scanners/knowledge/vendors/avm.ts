import { discloseList, privacyList, securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'avm',
  name: 'AVM',
  alternateNames: ['AVM *', 'FRITZ!', 'FRITZ!Box', 'AVM Audiovisuelles*', 'AVM Berlin*'],
  disclosure: {
    contact: 'security@avm.de',
    policy: 'https://avm.de/service/sicherheitsinfos-zu-updates/',
    ...discloseList,
  },
  securityTxt: { domain: 'avm.de', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'FRITZ!Box 7581',
      matches: ['*FRITZ!Box 7581*'],
      until: '2019-11-30',
      source:
        'https://www.hardwareluxx.de/index.php/news/hardware/netzwerk/53216-avm-gibt-supportende-fuer-diverse-fritz-boxen-bekannt.html',
      checked: '2020-05-01',
      secondHand: true,
    },
    {
      family: 'FRITZ!Box 6590 Cable',
      matches: ['*FRITZ!Box 6590*'],
      until: '2020-12-31',
      source:
        'https://www.hardwareluxx.de/index.php/news/hardware/netzwerk/53216-avm-gibt-supportende-fuer-diverse-fritz-boxen-bekannt.html',
      checked: '2020-05-01',
      secondHand: true,
    },
    {
      family: 'FRITZ!Box 7580',
      matches: ['*FRITZ!Box 7580*'],
      until: '2021-01-02',
      source:
        'https://www.hardwareluxx.de/index.php/news/hardware/netzwerk/53216-avm-gibt-supportende-fuer-diverse-fritz-boxen-bekannt.html',
      checked: '2020-05-01',
      secondHand: true,
    },
    {
      family: 'FRITZ!Box 3390, 3490, 4020, 6810 LTE, 7312, 7330 and 7360',
      matches: [
        '*FRITZ!Box 3390*',
        '*FRITZ!Box 3490*',
        '*FRITZ!Box 4020*',
        '*FRITZ!Box 6810*',
        '*FRITZ!Box 7312*',
        '*FRITZ!Box 7330*',
        '*FRITZ!Box 7360*',
      ],
      ended: true,
      source:
        'https://www.infranken.de/ratgeber/technik/computer-software/fritzbox-keine-sicherheits-updates-mehr-fuer-bestimmte-router-diese-modelle-solltest-du-austauschen-art-5641117',
      checked: '2023-06-01',
      secondHand: true,
    },
    {
      family: 'All FRITZ!Box models',
      text: {
        en: 'FRITZ! lists the last day of updates for each model. It is usually 4 to 6 years after the launch.',
        cy: 'Mae FRITZ! yn rhestru diwrnod olaf y diweddariadau ar gyfer pob model. Fel arfer mae 4 i 6 blynedd ar ôl y lansiad.',
      },
      source:
        'https://www.telespiegel.de/news/23/fritzbox-diese-avm-router-erhalten-keine-sicherheitsupdates-mehr/',
      checked: '2023-06-01',
      secondHand: true,
    },
  ],
  updates: {
    how: {
      en: 'A FRITZ!Box can install updates by itself if you let it: System, Update, Auto Update.',
      cy: 'Gall FRITZ!Box osod diweddariadau ar ei ben ei hun os caniatewch: System, Update, Auto Update.',
    },
    source:
      'https://www.telespiegel.de/news/23/fritzbox-diese-avm-router-erhalten-keine-sicherheitsupdates-mehr/',
    checked: '2023-06-01',
    secondHand: true,
  },
  cloudDataDeletion: {
    text: {
      en: 'You can ask by e-mail to datenschutz@avm.de what is kept about you, and ask to have it deleted.',
      cy: 'Gallwch ofyn drwy e-bost at datenschutz@avm.de beth a gedwir amdanoch, a gofyn am ei ddileu.',
    },
    ...privacyList,
  },
  privacyNotice: { url: 'https://avm.de/datenschutz', ...privacyList },
  reset: [
    {
      family: 'FRITZ!Box',
      kinds: ['router', 'access-point'],
      steps: [
        {
          en: 'Open fritz.box in a browser and log in.',
          cy: 'Agorwch fritz.box mewn porwr a mewngofnodwch.',
        },
        {
          en: 'Choose System, then Backup, then Factory Settings.',
          cy: 'Dewiswch System, yna Backup, yna Factory Settings.',
        },
        {
          en: 'Confirm twice, and once more with a button of the box or a telephone.',
          cy: 'Cadarnhewch ddwywaith, ac unwaith eto â botwm ar y blwch neu ffôn.',
        },
      ],
      warning: {
        en: 'All your own settings are lost. The name and passwords go back to those on the label.',
        cy: 'Collir eich holl osodiadau eich hun. Mae’r enw a’r cyfrineiriau’n mynd yn ôl i’r rhai ar y label.',
      },
      source: 'https://x-fish.org/blog/240107/index.php?page=disclaimer',
      checked: '2024-01-07',
      secondHand: true,
    },
  ],
  settingsPage: [
    {
      family: 'FRITZ! products',
      address: 'fritz.box',
      login: {
        en: 'The password is on the underside of newer models.',
        cy: 'Mae’r cyfrinair o dan fodelau mwy newydd.',
      },
      source: 'https://x-fish.org/blog/240107/index.php?page=disclaimer',
      checked: '2024-01-07',
      secondHand: true,
    },
  ],
  accountRemoval: [
    {
      family: 'FRITZ!Box',
      kinds: ['router'],
      steps: [
        {
          en: 'Open fritz.box and choose Internet, then MyFRITZ! account.',
          cy: 'Agorwch fritz.box a dewiswch Internet, wedyn MyFRITZ! account.',
        },
        {
          en: 'Choose to remove the FRITZ!Box from the MyFRITZ! account.',
          cy: 'Dewiswch dynnu’r FRITZ!Box o’r cyfrif MyFRITZ!.',
        },
      ],
      warning: {
        en: 'The account itself stays. AVM deletes an account that nobody has used for a year.',
        cy: 'Mae’r cyfrif ei hun yn aros. Mae AVM yn dileu cyfrif nad oes neb wedi’i ddefnyddio ers blwyddyn.',
      },
      source: 'https://service.avm.de/help/de/FRITZ-Box-7590-avme/017p2/hilfe_myfritz_konto',
      checked: '2026-11-22',
    },
  ],
});
