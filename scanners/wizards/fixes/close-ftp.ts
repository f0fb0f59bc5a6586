import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-ftp',
  task: 'fix',
  fixes: ['cleartext-ftp'],
  title: { en: 'Switch off plain FTP', cy: 'Diffodd FTP agored' },
  minutes: 3,
  steps: (situation) =>
    fixSteps(situation, 'cleartext-ftp', {
      why: [
        {
          en: 'FTP moves files and sends the password in the clear.',
          cy: 'Mae FTP yn symud ffeiliau ac yn anfon y cyfrinair yn agored.',
        },
      ],
      steps: [
        {
          en: 'Look for “FTP” under “Network” or “Services”. Switch it off, or choose “FTPS only”.',
          cy: 'Chwiliwch am “FTP” o dan “Network” neu “Services”. Diffoddwch ef, neu dewiswch “FTPS only”.',
        },
      ],
    }),
});
