import { deletionList, discloseList, securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ubiquiti',
  name: 'Ubiquiti',
  alternateNames: ['Ubiquiti *', 'Ubiquiti Networks*', 'UniFi', 'UI'],
  disclosure: { contact: 'security@ui.com', policy: 'https://ui.com/security/', ...discloseList },
  securityTxt: { domain: 'ui.com', state: 'valid', ...securityTxtProbe },
  accountDeletion: {
    url: 'https://www.ui.com/global-request/',
    text: {
      en: 'You ask by a form, and Ubiquiti does it by hand.',
      cy: 'Rydych yn gofyn drwy ffurflen, ac mae Ubiquiti yn ei wneud â llaw.',
    },
    ...deletionList,
  },
  defaultCredentials: [
    {
      family: 'Until a unit is set up',
      status: 'universal',
      text: {
        en: 'Before set-up every unit has the same name and password. Set-up replaces them.',
        cy: 'Cyn y gosod, yr un enw a chyfrinair sydd gan bob uned. Mae’r gosod yn eu disodli.',
      },
      source:
        'https://github.com/threat9/routersploit/tree/723b574/routersploit/modules/creds/routers/ubiquiti',
      checked: '2026-05-05',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://help.ui.com/hc/en-us/articles/115012986607',
    text: {
      en: 'A second step when you sign in: with an authenticator app, by e-mail or in the maker’s own app.',
      cy: 'Ail gam wrth fewngofnodi: drwy ap dilysu, e-bost neu ap y gwneuthurwr ei hun.',
    },
    ...twoStepList,
  },
  reset: [
    {
      family: 'UniFi devices',
      steps: [
        { en: 'Leave the device switched on.', cy: 'Gadewch y ddyfais ymlaen.' },
        {
          en: 'Hold the reset button for 5 to 10 seconds, until the light shows that it begins.',
          cy: 'Daliwch y botwm ailosod am 5 i 10 eiliad, nes i’r golau ddangos ei fod yn dechrau.',
        },
      ],
      holdSeconds: 10,
      warning: {
        en: 'The button does not take it out of the UniFi app. Use Forget, or Unmanage, there as well.',
        cy: 'Nid yw’r botwm yn ei thynnu o’r ap UniFi. Defnyddiwch Forget, neu Unmanage, yno hefyd.',
      },
      source:
        'https://help.ui.com/hc/en-us/articles/205143490-UniFi-How-to-Reset-Devices-to-Factory-Defaults',
      checked: '2026-11-22',
    },
  ],
  accountRemoval: [
    {
      family: 'UniFi devices',
      steps: [
        {
          en: 'Open the device in the UniFi app and choose Settings, then Manage.',
          cy: 'Agorwch y ddyfais yn yr ap UniFi a dewiswch Settings, yna Manage.',
        },
        {
          en: 'Choose Forget, or Unmanage for a camera.',
          cy: 'Dewiswch Forget, neu Unmanage ar gyfer camera.',
        },
      ],
      source:
        'https://help.ui.com/hc/en-us/articles/205143490-UniFi-How-to-Reset-Devices-to-Factory-Defaults',
      checked: '2026-11-22',
    },
  ],
  updates: {
    how: {
      en: 'UniFi shows a badge when an update is out. Make a backup, update the controller first and the devices after it.',
      cy: 'Mae UniFi yn dangos bathodyn pan fydd diweddariad ar gael. Gwnewch gopi wrth gefn, diweddarwch y rheolydd gyntaf a’r dyfeisiau wedyn.',
    },
    source: 'https://unifiguide-com.pages.dev/posts/unifi-firmware-and-update-strategy',
    checked: '2026-11-22',
    secondHand: true,
  },
});
