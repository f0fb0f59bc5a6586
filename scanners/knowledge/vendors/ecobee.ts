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
});
