import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'blink',
  name: 'Blink',
  alternateNames: ['Blink by Amazon', 'Immedia Semiconductor*'],
  disclosure: { policy: 'https://hackerone.com/amazonvrp', ...discloseList },
  accountRemoval: [
    {
      family: 'All products',
      steps: [
        {
          en: 'Open the Blink app and choose Settings, then Device and System Settings.',
          cy: 'Agorwch ap Blink a dewiswch Settings, yna Device and System Settings.',
        },
        {
          en: 'Choose the system, then Delete System, and confirm.',
          cy: 'Dewiswch y system, yna Delete System, a chadarnhewch.',
        },
      ],
      warning: {
        en: 'Saved clips stay where they are stored: on the USB stick or in the cloud.',
        cy: 'Mae clipiau a gadwyd yn aros lle maent: ar y cof bach USB neu yn y cwmwl.',
      },
      source: 'https://blink.helpjuice.com/en_GB/kameraeinstellungen/deleting-a-system',
      checked: '2026-11-22',
    },
  ],
  settingsPage: [
    {
      family: 'All products',
      app: 'Blink',
      source: 'https://blink.helpjuice.com/en_GB/kameraeinstellungen/deleting-a-system',
      checked: '2026-11-22',
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'Blink’s servers update cameras and Sync Modules by themselves. You can neither start nor stop it: keep the system online.',
      cy: 'Mae gweinyddion Blink yn diweddaru camerâu a Sync Modules ar eu pen eu hunain. Ni allwch ei gychwyn na’i stopio: cadwch y system ar-lein.',
    },
    source: 'https://scos.co.uk/troubleshooting/blink/blink-firmware-update-failed',
    checked: '2026-11-22',
    secondHand: true,
  },
  reset: [
    {
      family: 'Cameras with a reset hole',
      kinds: ['camera'],
      steps: [
        {
          en: 'Find the small hole at the back or bottom of the camera.',
          cy: 'Chwiliwch am y twll bach yng nghefn neu ar waelod y camera.',
        },
        {
          en: 'Hold the button in it with a paper clip for 30 seconds.',
          cy: 'Daliwch y botwm ynddo â chlip papur am 30 eiliad.',
        },
        {
          en: 'Take the USB drive out of the Sync Module: clips on it stay.',
          cy: 'Tynnwch y gyriant USB o’r Sync Module: mae’r clipiau arno’n aros.',
        },
      ],
      holdSeconds: 30,
      warning: {
        en: 'About 5 seconds only restarts it and keeps your settings.',
        cy: 'Mae tua 5 eiliad yn ei ailgychwyn yn unig ac yn cadw eich gosodiadau.',
      },
      source: 'https://www.dumbswitches.com/reset-blink-camera-factory-settings/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://support.blinkforhome.com/',
    steps: [
      {
        en: 'In the Blink app open Settings, then Account and Privacy, then Account Management.',
        cy: 'Yn ap Blink agorwch Settings, wedyn Account and Privacy, wedyn Account Management.',
      },
      {
        en: 'Scroll to the end and choose Delete Account.',
        cy: 'Sgroliwch i’r diwedd a dewiswch Delete Account.',
      },
      {
        en: 'Confirm, type your password and tap Delete. An e-mail confirms it.',
        cy: 'Cadarnhewch, teipiwch eich cyfrinair a thapiwch Delete. Mae e-bost yn cadarnhau hynny.',
      },
    ],
    text: {
      en: 'All clips in the cloud are deleted and every device leaves the account. Nobody can bring them back.',
      cy: 'Caiff pob clip yn y cwmwl ei ddileu ac mae pob dyfais yn gadael y cyfrif. Ni all neb ddod â nhw’n ôl.',
    },
    source: 'https://blink.helpjuice.com/it_IT/comment-supprimer-mon-compte',
    checked: '2026-11-22',
  },
  cloudDataDeletion: {
    text: {
      en: 'Deleting a system does not delete clips that were already saved, in the cloud or on a USB drive.',
      cy: 'Nid yw dileu system yn dileu clipiau a gadwyd eisoes, yn y cwmwl nac ar yriant USB.',
    },
    source: 'https://blink.helpjuice.com/en_GB/kameraeinstellungen/deleting-a-system',
    checked: '2026-11-22',
  },
});
