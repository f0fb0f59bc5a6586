import { twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'roborock',
  name: 'Roborock',
  alternateNames: ['Roborock *', 'Beijing Roborock*'],
  disclosure: {
    contact: 'security@roborock.com',
    policy: 'https://de.roborock.com/pages/roborock-vulnerability-disclosure-policy',
    source: 'https://de.roborock.com/pages/roborock-vulnerability-disclosure-policy',
    checked: '2023-11-01',
  },
  twoStepLogin: { offered: false, ...twoStepList },
  reset: [
    {
      family: 'S5 and S6',
      matches: ['*S5*', '*S6*'],
      kinds: ['vacuum'],
      steps: [
        {
          en: 'Hold the Dock button for 3 to 5 seconds and keep holding it.',
          cy: 'Daliwch y botwm Dock am 3 i 5 eiliad a daliwch ati i’w ddal.',
        },
        {
          en: 'Press the small reset hole once with a paper clip, and hold Dock for 5 more seconds.',
          cy: 'Gwasgwch y twll ailosod bach unwaith â chlip papur, a daliwch Dock am 5 eiliad arall.',
        },
      ],
      holdSeconds: 5,
      doneWhen: {
        en: 'It says that it restores its first version. That takes about five minutes.',
        cy: 'Mae’n dweud ei fod yn adfer ei fersiwn gyntaf. Mae hynny’n cymryd tua phum munud.',
      },
      warning: {
        en: 'Its software goes back to that of the factory: update it before you use it again.',
        cy: 'Mae ei feddalwedd yn mynd yn ôl i un y ffatri: diweddarwch ef cyn ei ddefnyddio eto.',
      },
      source: 'https://www.bestrobovacuums.com/troubleshoot/how-to-factory-reset-roborock',
      checked: '2026-04-17',
      secondHand: true,
    },
    {
      family: 'Saros and Qrevo CurvX',
      matches: ['*Saros*', '*CurvX*'],
      kinds: ['vacuum'],
      steps: [
        {
          en: 'Open the robot’s settings in the Roborock app and choose Restore Factory Defaults.',
          cy: 'Agorwch osodiadau’r robot yn ap Roborock a dewiswch Restore Factory Defaults.',
        },
      ],
      warning: {
        en: 'Do this before you remove the robot from the app: these models have no button for it.',
        cy: 'Gwnewch hyn cyn tynnu’r robot o’r ap: nid oes gan y modelau hyn fotwm ar ei gyfer.',
      },
      source: 'https://www.bestrobovacuums.com/troubleshoot/how-to-factory-reset-roborock',
      checked: '2026-04-17',
      secondHand: true,
    },
    {
      family: 'S7, S8, Q and Qrevo',
      kinds: ['vacuum'],
      steps: [
        {
          en: 'Press Power, Spot and Dock together and hold them for about 3 seconds, until all three lights go out.',
          cy: 'Gwasgwch Power, Spot a Dock gyda’i gilydd a daliwch nhw am tua 3 eiliad, nes i’r tri golau ddiffodd.',
        },
      ],
      holdSeconds: 3,
      doneWhen: {
        en: 'It says that it restores its first version. That takes about five minutes.',
        cy: 'Mae’n dweud ei fod yn adfer ei fersiwn gyntaf. Mae hynny’n cymryd tua phum munud.',
      },
      warning: {
        en: 'This wipes the Wi-Fi, the floor plans and the cleaning records on the robot. Its software goes back to that of the factory.',
        cy: 'Mae hyn yn clirio’r Wi-Fi, y cynlluniau llawr a’r cofnodion glanhau ar y robot. Mae ei feddalwedd yn mynd yn ôl i un y ffatri.',
      },
      source: 'https://www.bestrobovacuums.com/troubleshoot/how-to-factory-reset-roborock',
      checked: '2026-04-17',
      secondHand: true,
    },
  ],
  accountDeletion: {
    url: 'https://us.roborock.com/pages/privacy-policy',
    steps: [
      {
        en: 'Write to privacy@roborock.com and ask to have your account erased.',
        cy: 'Ysgrifennwch at privacy@roborock.com a gofynnwch am ddileu eich cyfrif.',
      },
    ],
    source: 'https://us.roborock.com/pages/privacy-policy',
    checked: '2025-02-27',
  },
  privacyNotice: {
    url: 'https://files.roborock.com/iot/doc/os/privacy/latest/en.html',
    source: 'https://files.roborock.com/iot/doc/os/privacy/latest/en.html',
    checked: '2026-02-01',
  },
});
