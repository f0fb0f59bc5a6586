import { deletionList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ring',
  name: 'Ring',
  alternateNames: ['Ring LLC', 'Ring *', 'Bot Home Automation*'],
  disclosure: { policy: 'https://hackerone.com/ring', ...securityTxtProbe },
  securityTxt: { domain: 'ring.com', state: 'valid', ...securityTxtProbe },
  reset: [
    {
      family: 'Doorbells and cameras',
      kinds: ['doorbell', 'camera'],
      steps: [
        {
          en: 'Hold the setup button for 20 seconds, then let go.',
          cy: 'Daliwch y botwm gosod am 20 eiliad, yna gollyngwch.',
        },
      ],
      holdSeconds: 20,
      warning: {
        en: 'Remove it in the Ring app as well: wiping the device and leaving the account are two separate things.',
        cy: 'Tynnwch hi yn ap Ring hefyd: mae clirio’r ddyfais a gadael y cyfrif yn ddau beth ar wahân.',
      },
      source:
        'https://www.naijatechnews.com/how-can-i-reset-your-ring-doorbell-or-get-rid-of-it-from-my-account/',
      checked: '2026-11-01',
      secondHand: true,
    },
    {
      family: 'Door and window sensors',
      kinds: ['sensor'],
      steps: [
        { en: 'Take the sensor off its mount.', cy: 'Tynnwch y synhwyrydd oddi ar ei fownt.' },
        {
          en: 'Push a pin into the small hole for about 10 seconds.',
          cy: 'Gwthiwch bin i’r twll bach am tua 10 eiliad.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'The light flashes fast in blue.', cy: 'Mae’r golau’n fflachio’n gyflym yn las.' },
      source: 'https://support.help.ring.com/hc/de/articles/360000071906',
      checked: '2026-11-22',
    },
  ],
  accountDeletion: {
    url: 'https://account.ring.com/account/data-requests',
    daysToComplete: 30,
    ...deletionList,
  },
  defaultCredentials: [
    {
      family: 'All products',
      status: 'none',
      text: {
        en: 'There is no password on the device itself: it belongs to your Ring account.',
        cy: 'Nid oes cyfrinair ar y ddyfais ei hun: mae’n perthyn i’ch cyfrif Ring.',
      },
      source: 'https://everydaytech.org/devices-hardware/smart-home-iot/how-to-delete-a-ring-device',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://support.ring.com/hc/en-us/articles/360039693891',
    text: {
      en: 'A second step when you sign in: by text message or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun neu ap dilysu.',
    },
    ...twoStepList,
  },
  accountRemoval: [
    {
      family: 'Doorbells and cameras',
      steps: [
        { en: 'Save the videos that you want to keep.', cy: 'Cadwch y fideos rydych am eu cadw.' },
        {
          en: 'Open the Ring app, choose the device, then Device Settings.',
          cy: 'Agorwch ap Ring, dewiswch y ddyfais, yna Device Settings.',
        },
        { en: 'Choose Remove This Device and confirm.', cy: 'Dewiswch Remove This Device a chadarnhewch.' },
      ],
      warning: {
        en: 'All its videos are deleted for everybody who shares it.',
        cy: 'Caiff ei holl fideos eu dileu i bawb sy’n ei rhannu.',
      },
      source:
        'https://security-zone.info/ring-security-cameras/how-to-disconnect-ring-doorbell-from-account/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  settingsPage: [
    {
      family: 'All products',
      app: 'Ring',
      source:
        'https://security-zone.info/ring-security-cameras/how-to-disconnect-ring-doorbell-from-account/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'Ring products update themselves, mostly unnoticed. While the app says “Updating”, do not switch the device off. It takes up to five minutes.',
      cy: 'Mae cynhyrchion Ring yn eu diweddaru eu hunain, gan amlaf heb i neb sylwi. Tra bydd yr ap yn dweud “Updating”, peidiwch â diffodd y ddyfais. Mae’n cymryd hyd at bum munud.',
    },
    source:
      'https://ring.com/fr/fr/support/articles/87m5d/Updating-the-Firmware-on-your-Ring-Video-Doorbell-3-Plus',
    checked: '2026-11-22',
  },
});
