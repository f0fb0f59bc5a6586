import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'tado',
  name: 'tado°',
  alternateNames: ['tado', 'tado gmbh'],
  disclosure: {
    contact: 'security@tado.com',
    policy: 'https://tado.com/fr/legal/information-security',
    responseTimes: {
      en: 'tado° acknowledges a report within 2 weeks.',
      cy: 'Mae tado° yn cydnabod adroddiad o fewn 2 wythnos.',
    },
    source: 'https://tado.com/fr/legal/information-security',
    checked: '2026-11-01',
  },
  reset: [
    {
      family: 'Internet Bridge, its HomeKit pairing',
      matches: ['IB01*', '*Internet Bridge*'],
      steps: [
        { en: 'Keep the bridge plugged in.', cy: 'Cadwch y bont wedi’i phlygio i mewn.' },
        {
          en: 'Press the reset button at its back with a pen for at least 10 seconds, until all lights flash.',
          cy: 'Pwyswch y botwm ailosod yn ei chefn â beiro am o leiaf 10 eiliad, nes i bob golau fflachio.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'The lights flash five times.', cy: 'Mae’r goleuadau’n fflachio bum gwaith.' },
      warning: {
        en: 'This clears the HomeKit pairing only. Rooms and devices stay in your tado° Home until you delete that.',
        cy: 'Dim ond paru HomeKit y mae hyn yn ei glirio. Mae ystafelloedd a dyfeisiau’n aros yn eich tado° Home nes i chi ddileu hwnnw.',
      },
      source:
        'https://support.tado.com/hc/en-gb/articles/115005185843-How-can-I-reset-the-HomeKit-configuration-of-the-Internet-Bridge-',
      checked: '2026-11-22',
    },
  ],
  accountRemoval: [
    {
      family: 'All products',
      steps: [
        {
          en: 'Open the tado° app and choose Settings, then Home Details.',
          cy: 'Agorwch ap tado° a dewiswch Settings, yna Home Details.',
        },
        {
          en: 'Choose Delete Home, switch it on and choose Delete Home Permanently.',
          cy: 'Dewiswch Delete Home, trowch ef ymlaen a dewiswch Delete Home Permanently.',
        },
        {
          en: 'Type your e-mail address and choose Delete.',
          cy: 'Teipiwch eich cyfeiriad e-bost a dewiswch Delete.',
        },
      ],
      warning: {
        en: 'The heating can no longer be controlled by the app after that.',
        cy: 'Ni ellir rheoli’r gwres â’r ap ar ôl hynny.',
      },
      source: 'https://support.tado.com/en/articles/3433063-how-can-i-delete-my-tado-home',
      checked: '2026-11-22',
    },
  ],
  accountDeletion: {
    url: 'https://support.tado.com/en/articles/6554495-how-can-i-delete-my-tado-account',
    steps: [
      {
        en: 'Open the tado° app and choose Settings, then People.',
        cy: 'Agorwch ap tado° a dewiswch Settings, yna People.',
      },
      {
        en: 'Choose your e-mail address, then Delete Account, and confirm.',
        cy: 'Dewiswch eich cyfeiriad e-bost, yna Delete Account, a chadarnhewch.',
      },
    ],
    text: {
      en: 'If you are the last person in the Home, it is deleted too.',
      cy: 'Os chi yw’r person olaf yn y Home, caiff hwnnw ei ddileu hefyd.',
    },
    source: 'https://support.tado.com/en/articles/6554495-how-can-i-delete-my-tado-account',
    checked: '2026-11-22',
  },
  settingsPage: [
    {
      family: 'All products',
      app: 'tado°',
      source: 'https://support.tado.com/en/articles/3433063-how-can-i-delete-my-tado-home',
      checked: '2026-11-22',
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'tado° devices update themselves while they are online.',
      cy: 'Mae dyfeisiau tado° yn eu diweddaru eu hunain tra byddant ar-lein.',
    },
    source: 'http://iot.nexacenter.org/view/Tado',
    checked: '2015-01-01',
    secondHand: true,
  },
});
