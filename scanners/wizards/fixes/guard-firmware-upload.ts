import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'guard-firmware-upload',
  task: 'fix',
  fixes: ['open-firmware-upload'],
  title: {
    en: 'Guard the update page',
    cy: 'Gwarchod y dudalen ddiweddaru',
  },
  minutes: 6,
  steps: (situation) =>
    fixSteps(situation, 'open-firmware-upload', {
      why: [
        {
          en: 'Anyone on your Wi-Fi can put other software on it, without a password.',
          cy: 'Gall unrhyw un ar eich Wi-Fi roi meddalwedd arall arni, heb gyfrinair.',
        },
      ],
      steps: [
        {
          en: 'Look for “Web admin password” or “Authentication” and set a password.',
          cy: 'Chwiliwch am “Web admin password” neu “Authentication” a gosodwch gyfrinair.',
        },
        {
          en: 'With ESPHome, add “auth” with a name and a password under “web_server”, and a password under “ota”. Then install it again.',
          cy: 'Gydag ESPHome, ychwanegwch “auth” gydag enw a chyfrinair o dan “web_server”, a chyfrinair o dan “ota”. Yna gosodwch ef eto.',
        },
        {
          en: 'If you do not need the web page, switch it off.',
          cy: 'Os nad oes angen y dudalen we arnoch, diffoddwch hi.',
        },
      ],
    }),
});
