import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'reolink',
  name: 'Reolink',
  alternateNames: ['Reolink *'],
  securityTxt: { domain: 'reolink.com', state: 'absent', ...securityTxtProbe },
  defaultCredentials: [
    {
      family: 'Cameras from before the set-up asked for a password',
      status: 'universal',
      text: {
        en: 'Older cameras came with the account admin and no password.',
        cy: 'Daeth camerâu hŷn gyda’r cyfrif admin a dim cyfrinair.',
      },
      source: 'https://github.com/ihebski/DefaultCreds-cheat-sheet/blob/2e48382/DefaultCreds-Cheat-Sheet.csv',
      checked: '2026-07-09',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Cameras',
      kinds: ['camera', 'doorbell'],
      steps: [
        { en: 'Leave the camera switched on.', cy: 'Gadewch y camera ymlaen.' },
        {
          en: 'Find the reset button: on the cable, beside the card slot, or under the lens.',
          cy: 'Chwiliwch am y botwm ailosod: ar y cebl, wrth ymyl y slot cerdyn, neu o dan y lens.',
        },
        {
          en: 'Hold it for 10 to 15 seconds, until you hear a voice or a melody.',
          cy: 'Daliwch ef am 10 i 15 eiliad, nes i chi glywed llais neu alaw.',
        },
      ],
      holdSeconds: 15,
      doneWhen: {
        en: 'A voice says that the reset was successful.',
        cy: 'Mae llais yn dweud bod yr ailosod yn llwyddiannus.',
      },
      warning: {
        en: 'Older models have no password after that. Set one at once, and take out the memory card.',
        cy: 'Nid oes cyfrinair gan fodelau hŷn wedyn. Gosodwch un ar unwaith, a thynnwch y cerdyn cof allan.',
      },
      source:
        'https://www.clevelandsecuritycameras.com/post/how-to-reset-reolink-password-hard-reset-and-app-recovery-methods',
      checked: '2026-01-19',
      secondHand: true,
    },
  ],
  privacyNotice: {
    url: 'https://reolink.com/privacy-policy/',
    source: 'https://reolink.com/privacy-policy/',
    checked: '2022-05-16',
  },
  cloudDataDeletion: {
    url: 'https://reolink.com/privacy-policy/',
    text: {
      en: 'Reolink’s privacy policy tells how to ask for the data it keeps, and how to have it deleted.',
      cy: 'Mae polisi preifatrwydd Reolink yn dweud sut i ofyn am y data y mae’n ei gadw, a sut i’w ddileu.',
    },
    source: 'https://reolink.com/privacy-policy/',
    checked: '2022-05-16',
  },
  updates: {
    how: {
      en: 'The Reolink app can look for the latest version but does not always find it. The newest one is in Reolink’s download centre, and you load it onto the camera yourself.',
      cy: 'Gall ap Reolink chwilio am y fersiwn ddiweddaraf ond nid yw bob amser yn dod o hyd iddi. Mae’r un ddiweddaraf yng nghanolfan lawrlwytho Reolink, a chi sy’n ei llwytho ar y camera.',
    },
    source: 'https://www.home-assistant.io/integrations/reolink/',
    checked: '2026-11-22',
    secondHand: true,
  },
});
