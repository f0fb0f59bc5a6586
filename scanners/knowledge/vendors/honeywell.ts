import { discloseList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'honeywell',
  name: 'Honeywell',
  alternateNames: ['Honeywell *', 'Resideo', 'Resideo *'],
  disclosure: { policy: 'https://www.honeywell.com/us/en/product-security', ...discloseList },
  reset: [
    {
      family: 'Thermostats with a menu',
      kinds: ['thermostat'],
      steps: [
        {
          en: 'Wake the thermostat and open Menu or Settings.',
          cy: 'Deffrowch y thermostat ac agorwch Menu neu Settings.',
        },
        {
          en: 'Look for Reset, Factory Reset or Reset All, choose it and confirm.',
          cy: 'Chwiliwch am Reset, Factory Reset neu Reset All, dewiswch ef a chadarnhewch.',
        },
      ],
      doneWhen: {
        en: 'It starts again and asks to be set up.',
        cy: 'Mae’n ailgychwyn ac yn gofyn am gael ei osod.',
      },
      warning: {
        en: 'Your heating times and its Wi-Fi connection are lost.',
        cy: 'Collir eich amserau gwresogi a’i gysylltiad Wi-Fi.',
      },
      source: 'https://www.pickcomfort.com/?p=45979',
      checked: '2026-11-22',
      secondHand: true,
    },
  ],
  cloudDataDeletion: {
    url: 'https://www.resideo.com/us/en/corporate/legal/eula/english-us',
    text: {
      en: 'Resideo, which makes Honeywell Home, keeps your name, address, temperatures, heating times and any clips in your account. Ask it to delete them when you leave.',
      cy: 'Mae Resideo, sy’n gwneud Honeywell Home, yn cadw eich enw, cyfeiriad, tymereddau, amserau gwresogi ac unrhyw glipiau yn eich cyfrif. Gofynnwch iddo eu dileu wrth i chi adael.',
    },
    source: 'https://www.resideo.com/us/en/corporate/legal/eula/english-us',
    checked: '2022-12-16',
  },
  privacyNotice: {
    url: 'https://www.resideo.com/us/en/corporate/legal/eula/english-us',
    source: 'https://www.resideo.com/us/en/corporate/legal/eula/english-us',
    checked: '2022-12-16',
  },
});
