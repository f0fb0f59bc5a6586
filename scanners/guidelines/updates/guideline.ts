import { defineGuideline } from '../../core/define.ts';

export default defineGuideline({
  number: 3,
  id: 'updates',
  title: { en: 'Kept up to date', cy: 'Cadw’n gyfoes' },
  demand: {
    en: 'The maker sends updates in good time, and says until when.',
    cy: 'Mae’r gwneuthurwr yn anfon diweddariadau mewn da bryd, ac yn dweud tan pryd.',
  },
  why: {
    en: 'Updates close the doors that intruders already know. A device without them gets weaker every month.',
    cy: 'Mae diweddariadau’n cau’r drysau y mae tresmaswyr eisoes yn gwybod amdanynt. Mae dyfais hebddynt yn mynd yn wannach bob mis.',
  },
  law: true,
});
