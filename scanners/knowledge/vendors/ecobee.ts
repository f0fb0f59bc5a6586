import { discloseList, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'ecobee',
  name: 'ecobee',
  alternateNames: ['ecobee *'],
  disclosure: { policy: 'https://hackerone.com/ecobee', ...discloseList },
  twoStepLogin: {
    offered: true,
    guide: 'https://support.ecobee.com/hc/en-us/articles/360040957212',
    text: {
      en: 'A second step when you sign in: by text message or with an authenticator app.',
      cy: 'Ail gam wrth fewngofnodi: drwy neges destun neu ap dilysu.',
    },
    ...twoStepList,
  },
  reset: [
    {
      family: 'Thermostats',
      kinds: ['thermostat'],
      steps: [
        {
          en: 'On the thermostat open Main Menu, Settings, then Reset.',
          cy: 'Ar y thermostat agorwch Main Menu, Settings, yna Reset.',
        },
        {
          en: 'Choose Reset Registration, and then Reset Schedule and Preferences.',
          cy: 'Dewiswch Reset Registration, ac yna Reset Schedule and Preferences.',
        },
      ],
      warning: {
        en: 'Do not choose Reset All: it also forgets how your heating is wired.',
        cy: 'Peidiwch â dewis Reset All: mae hefyd yn anghofio sut mae eich gwres wedi’i weirio.',
      },
      source: 'https://support.ecobee.com/hc/en-us/articles/227876307-Resetting-the-Registration',
      checked: '2026-11-22',
    },
  ],
  accountRemoval: [
    {
      family: 'Thermostats',
      steps: [
        {
          en: 'On the thermostat open Main Menu, Settings, Reset, then Reset Registration, and confirm.',
          cy: 'Ar y thermostat agorwch Main Menu, Settings, Reset, yna Reset Registration, a chadarnhewch.',
        },
        {
          en: 'Remove it from Apple Home as well, if you use that.',
          cy: 'Tynnwch ef o Apple Home hefyd, os ydych yn defnyddio hwnnw.',
        },
      ],
      source:
        'https://support.ecobee.com/hc/en-us/articles/360002075392-How-do-I-unregister-a-thermostat-and-remove-it-from-my-account-',
      checked: '2026-11-22',
    },
  ],
  accountDeletion: {
    url: 'https://www.ecobee.com/en-us/privacy-policy/',
    steps: [
      {
        en: 'Open the ecobee app, go to the Profile settings and choose to delete your data.',
        cy: 'Agorwch ap ecobee, ewch i osodiadau’r Profile a dewiswch ddileu eich data.',
      },
    ],
    source: 'https://www.ecobee.com/en-us/privacy-policy/',
    checked: '2026-11-22',
  },
  cloudDataDeletion: {
    url: 'https://www.ecobee.com/en-us/privacy-policy/',
    text: {
      en: 'You can first ask for a copy of your data with a form on the same page.',
      cy: 'Gallwch ofyn yn gyntaf am gopi o’ch data drwy ffurflen ar yr un dudalen.',
    },
    source: 'https://www.ecobee.com/en-us/privacy-policy/',
    checked: '2026-11-22',
  },
  privacyNotice: {
    url: 'https://www.ecobee.com/en-us/privacy-policy/',
    source: 'https://www.ecobee.com/en-us/privacy-policy/',
    checked: '2026-11-22',
  },
  support: [
    {
      family: 'ecobee Smart and Energy Management System, the first models',
      matches: ['EB-STAT-02', 'ecobee Smart', 'EMS'],
      until: '2024-07-31',
      text: {
        en: 'These first models lost updates and the internet on 31 July 2024. They still run the heating from the wall.',
        cy: 'Collodd y modelau cyntaf hyn eu diweddariadau a’r rhyngrwyd ar 31 Gorffennaf 2024. Maent yn dal i redeg y gwres o’r wal.',
      },
      source: 'https://cybertechbiz.com/wp/original-ecobee-smart-thermostat-to-lose-online-support',
      checked: '2024-05-01',
      secondHand: true,
    },
  ],
  updates: {
    automatic: true,
    how: {
      en: 'Thermostats update themselves over the internet.',
      cy: 'Mae thermostatau’n diweddaru eu hunain dros y rhyngrwyd.',
    },
    source: 'https://bytebuys.com/privacy-and-data-security-what-you-need-to-know-about-ecobee-in-2026/',
    checked: '2026-11-22',
    secondHand: true,
  },
});
