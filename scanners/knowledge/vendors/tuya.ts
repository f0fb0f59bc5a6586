import { securityTxtProbe } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'tuya',
  name: 'Tuya',
  alternateNames: ['Tuya *', 'Smart Life', 'Tuya Smart'],
  disclosure: {
    contact: 'sec@tuya.com',
    policy: 'https://src.tuya.com',
    source: 'https://src.tuya.com',
    checked: '2026-11-01',
  },
  securityTxt: { domain: 'tuya.com', state: 'absent', ...securityTxtProbe },
  support: [
    {
      family: 'Devices of other brands with Tuya inside',
      text: {
        en: 'Tuya makes the electronics for thousands of brands. The brand on the box decides how long there are updates, and many say nothing.',
        cy: 'Mae Tuya yn gwneud yr electroneg i filoedd o frandiau. Y brand ar y bocs sy’n penderfynu am ba hyd y ceir diweddariadau, ac nid yw llawer yn dweud dim.',
      },
      source: 'https://cps-vo.org/node/78707',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  reset: [
    {
      family: 'Plugs, switches and other devices with a button',
      kinds: ['plug', 'light', 'sensor', 'hub'],
      steps: [
        {
          en: 'Hold its button for 5 to 10 seconds, until the light blinks.',
          cy: 'Daliwch ei botwm am 5 i 10 eiliad, nes i’r golau flincio.',
        },
      ],
      holdSeconds: 10,
      doneWhen: { en: 'The light blinks quickly.', cy: 'Mae’r golau’n blincio’n gyflym.' },
      warning: {
        en: 'Remove it in the app with its data too: the button may leave the data in the cloud.',
        cy: 'Tynnwch hi yn yr ap gyda’i data hefyd: gall y botwm adael y data yn y cwmwl.',
      },
      source: 'https://tuyaguide.com/factory-reset-tuya-device-explained-when-and-how-to-do-it-properly/',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    text: {
      en: 'When you remove a device in the Smart Life app, choose to erase its data as well. A plain removal keeps the data for the next time.',
      cy: 'Pan dynnwch ddyfais yn ap Smart Life, dewiswch ddileu ei data hefyd. Mae tynnu syml yn cadw’r data at y tro nesaf.',
    },
    source: 'https://developer.tuya.com/en/docs/iot-device-dev/robot_device_reset?id=Kd93nkzg2raj4',
    checked: '2024-09-13',
  },
  accountDeletion: {
    url: 'https://developerapp.tuyaus.com/protocol/1479c8096cc01001?lang=en',
    text: {
      en: 'Write to privacy@tuya.com and ask for it. The brand on the box may run its own account: ask that one too.',
      cy: 'Ysgrifennwch at privacy@tuya.com a gofynnwch amdano. Efallai fod gan y brand ar y bocs ei gyfrif ei hun: gofynnwch iddo yntau hefyd.',
    },
    source: 'https://developerapp.tuyaus.com/protocol/1479c8096cc01001?lang=en',
    checked: '2025-08-28',
  },
  privacyNotice: {
    url: 'https://developerapp.tuyaus.com/protocol/1479c8096cc01001?lang=en',
    source: 'https://developerapp.tuyaus.com/protocol/1479c8096cc01001?lang=en',
    checked: '2025-08-28',
  },
  updates: {
    how: {
      en: 'The app tells you of a new version and you choose when to install it, or you switch on automatic updates there. Some updates cannot be put off.',
      cy: 'Mae’r ap yn rhoi gwybod am fersiwn newydd a chi sy’n dewis pryd i’w gosod, neu rydych yn troi diweddariadau awtomatig ymlaen yno. Ni ellir gohirio rhai diweddariadau.',
    },
    source: 'https://support.tuya.com/en/help/_detail/K8sdy3bcrtcmd',
    checked: '2026-11-22',
  },
});
