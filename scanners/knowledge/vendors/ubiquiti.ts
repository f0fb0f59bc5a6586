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
    automatic: true,
    how: {
      en: 'UniFi installs updates by itself unless you changed that. You can set a time for them or have it only tell you.',
      cy: 'Mae UniFi yn gosod diweddariadau ar ei ben ei hun oni bai i chi newid hynny. Gallwch osod amser iddynt neu gael gwybod yn unig.',
    },
    steps: [
      { en: 'Open UniFi Network, then Settings.', cy: 'Agorwch UniFi Network, wedyn Settings.' },
      {
        en: 'Open Control Plane, Updates, and switch on automatic updates.',
        cy: 'Agorwch Control Plane, Updates, a throwch ddiweddariadau awtomatig ymlaen.',
      },
    ],
    source: 'https://shiftctrl.net/articles/unifi-firmware-update-cadence',
    checked: '2026-05-15',
    secondHand: true,
  },
  support: [
    {
      family: 'UniFi Video',
      matches: ['*UniFi Video*'],
      ended: true,
      text: {
        en: 'UniFi Video is obsolete: neither it nor its devices get security updates.',
        cy: 'Mae UniFi Video wedi darfod: nid yw’n cael diweddariadau diogelwch, na’i ddyfeisiau.',
      },
      source: 'https://help.ui.com/hc/en-us/articles/360005072074-UISP-Security',
      checked: '2026-11-22',
    },
  ],
});
