import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'limit-web-page',
  task: 'fix',
  fixes: [
    'permissive-cors',
    'dns-rebinding',
    'unvalidated-host-header',
    'verbose-status-page',
    'leaking-error-page',
    'reflected-input',
    'unsafe-method-accepted',
    'weak-login-page',
  ],
  title: {
    en: 'Mend its web page',
    cy: 'Trwsio ei thudalen we',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'permissive-cors', {
      why: [
        {
          en: 'Its web page was built with too little care. Only the maker can mend that, by an update, but you can make it matter less.',
          cy: 'Cafodd ei thudalen we ei hadeiladu heb ddigon o ofal. Dim ond y gwneuthurwr all drwsio hynny, drwy ddiweddariad, ond gallwch wneud iddo gyfrif llai.',
        },
      ],
      steps: [
        {
          en: 'Look for “Update” or “Firmware” and install what there is.',
          cy: 'Chwiliwch am “Update” neu “Firmware” a gosodwch yr hyn sydd yno.',
        },
        {
          en: 'Look for “Debug” or “Status page” and switch it off. Set a password if it has none.',
          cy: 'Chwiliwch am “Debug” neu “Status page” a’i ddiffodd. Gosodwch gyfrinair os nad oes ganddi un.',
        },
        {
          en: 'From now on log out when you have finished there, and follow no links to it from messages.',
          cy: 'O hyn ymlaen allgofnodwch pan fyddwch wedi gorffen yno, a pheidiwch â dilyn dolenni ati o negeseuon.',
        },
      ],
    }),
});
