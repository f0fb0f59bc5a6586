import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-telnet',
  task: 'fix',
  fixes: ['open-telnet'],
  title: { en: 'Switch off telnet', cy: 'Diffodd telnet' },
  minutes: 3,
  steps: (situation) =>
    fixSteps(situation, 'open-telnet', {
      why: [
        {
          en: 'Telnet is an old way to log in from afar. It sends the password in the clear.',
          cy: 'Hen ffordd o fewngofnodi o bell yw Telnet. Mae’n anfon y cyfrinair yn agored.',
        },
      ],
      steps: [
        {
          en: 'Look for “Telnet”, “Remote login” or “Services”, and switch it off.',
          cy: 'Chwiliwch am “Telnet”, “Remote login” neu “Services”, a’i ddiffodd.',
        },
      ],
    }),
});
