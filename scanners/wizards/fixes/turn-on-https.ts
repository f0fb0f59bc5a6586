import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'turn-on-https',
  task: 'fix',
  fixes: ['cleartext-basic-auth', 'cleartext-login-form'],
  title: { en: 'Scramble the login page', cy: 'Amgryptio’r dudalen mewngofnodi' },
  minutes: 5,
  steps: (situation) =>
    fixSteps(situation, 'cleartext-basic-auth', {
      why: [
        {
          en: 'The settings page sends your password in the clear.',
          cy: 'Mae’r dudalen gosodiadau’n anfon eich cyfrinair yn agored.',
        },
      ],
      steps: [
        {
          en: 'Look for “HTTPS”, “SSL” or “Secure connection”. Switch it on, and switch plain HTTP off if you can.',
          cy: 'Chwiliwch am “HTTPS”, “SSL” neu “Secure connection”. Trowch ef ymlaen, a diffoddwch HTTP agored os gallwch.',
        },
      ],
    }),
});
