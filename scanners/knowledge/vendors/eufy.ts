import { securityTxtProbe, twoStepList } from '../sources.ts';
import { defineVendor } from '../vendor.ts';

export default defineVendor({
  id: 'eufy',
  name: 'eufy',
  alternateNames: ['eufy *', 'Anker', 'Anker *', 'Anker Innovations*', 'Fantasia Trading*'],
  disclosure: {
    policy: 'https://www.eufy.com/vulnerability-disclosure-policy',
    responseTimes: {
      en: 'eufy answers within 1 working day.',
      cy: 'Mae eufy yn ateb o fewn 1 diwrnod gwaith.',
    },
    source: 'https://www.eufy.com/vulnerability-disclosure-policy',
    checked: '2026-09-02',
  },
  securityTxt: { domain: 'eufy.com', state: 'absent', ...securityTxtProbe },
  reset: [
    {
      family: 'eufyCam',
      kinds: ['camera', 'doorbell'],
      steps: [
        {
          en: 'Hold the sync button for about 10 seconds, until you hear two beeps.',
          cy: 'Daliwch y botwm cysoni am tua 10 eiliad, nes i chi glywed dau bîp.',
        },
      ],
      holdSeconds: 10,
      source: 'https://www.acciyo.com/eufy-cam-2-reset',
      checked: '2026-11-01',
      secondHand: true,
    },
  ],
  twoStepLogin: {
    offered: true,
    guide: 'https://support.eufylife.com/s/article/Two-Step-Verification-for-eufySecurity-App',
    text: {
      en: 'A second step when you sign in: by e-mail or by text message.',
      cy: 'Ail gam wrth fewngofnodi: drwy e-bost neu neges destun.',
    },
    ...twoStepList,
  },
  privacyNotice: {
    url: 'https://www.eufymake.com/privacy-policy',
    source: 'https://www.eufymake.com/privacy-policy',
    checked: '2026-01-30',
  },
  updates: {
    automatic: true,
    how: {
      en: 'eufy sends fixes over the air. Critical ones are promised within 3 working days.',
      cy: 'Mae eufy yn anfon trwsiadau drwy’r awyr. Addewir y rhai critigol o fewn 3 diwrnod gwaith.',
    },
    source: 'https://us.eufy.com/pages/vulnerability-disclosure-policy',
    checked: '2026-11-22',
  },
  cloudDataDeletion: {
    url: 'https://www.eufymake.com/privacy-policy',
    text: {
      en: 'eufy’s maker Anker says in section 9 of its privacy notice how to ask for your data to be deleted.',
      cy: 'Mae Anker, gwneuthurwr eufy, yn dweud yn adran 9 o’i hysbysiad preifatrwydd sut i ofyn am ddileu eich data.',
    },
    source: 'https://www.eufymake.com/privacy-policy',
    checked: '2026-01-30',
  },
});
