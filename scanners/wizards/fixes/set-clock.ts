import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'set-clock',
  task: 'fix',
  fixes: ['wrong-clock'],
  title: {
    en: 'Set its clock',
    cy: 'Gosod ei chloc',
  },
  minutes: 3,
  steps: (situation) =>
    fixSteps(situation, 'wrong-clock', {
      why: [
        {
          en: 'With a wrong clock a device cannot tell whether a certificate still holds, and its records are of little use.',
          cy: 'Gyda chloc anghywir ni all dyfais ddweud a yw tystysgrif yn dal yn ddilys, ac nid yw ei chofnodion fawr o werth.',
        },
      ],
      steps: [
        {
          en: 'Look for “Date and time” or “NTP”. Choose your time zone, and “automatic” or “from the internet”.',
          cy: 'Chwiliwch am “Date and time” neu “NTP”. Dewiswch eich parth amser, ac “automatic” neu “from the internet”.',
        },
      ],
    }),
});
