import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'limit-broadcasts',
  task: 'fix',
  fixes: ['broadcast-identifier', 'cast-information-leak', 'default-name-unchanged'],
  title: {
    en: 'Let it say less about itself',
    cy: 'Gadael iddi ddweud llai amdani ei hun',
  },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'broadcast-identifier', {
      why: [
        {
          en: 'It tells everyone on the Wi-Fi who it is, and often which one. A switch for that is rare, but its name is yours to choose.',
          cy: 'Mae’n dweud wrth bawb ar y Wi-Fi pwy yw hi, ac yn aml pa un. Prin yw switsh ar gyfer hynny, ond chi biau dewis ei henw.',
        },
      ],
      steps: [
        {
          en: 'Install its updates: some makers say less with each.',
          cy: 'Gosodwch ei diweddariadau: mae rhai gwneuthurwyr yn dweud llai gyda phob un.',
        },
        {
          en: 'Look for “Device name” and choose one that says where it stands, without anybody’s name in it.',
          cy: 'Chwiliwch am “Device name” a dewiswch un sy’n dweud ble mae’n sefyll, heb enw neb ynddo.',
        },
        {
          en: 'If it still tells the same, join it to the guest Wi-Fi.',
          cy: 'Os yw’n dal i ddweud yr un peth, cysylltwch hi â’r Wi-Fi gwesteion.',
        },
      ],
    }),
});
