import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-settings-backup',
  task: 'fix',
  fixes: ['open-settings-backup', 'exposed-secret', 'credentials-in-url'],
  title: {
    en: 'Take secrets off its pages',
    cy: 'Tynnu cyfrinachau oddi ar ei thudalennau',
  },
  minutes: 12,
  steps: (situation) =>
    fixSteps(situation, 'open-settings-backup', {
      why: [
        {
          en: 'Secrets of this device could be read without a login. Take it that somebody has read them.',
          cy: 'Gellid darllen cyfrinachau’r ddyfais hon heb fewngofnodi. Cymerwch fod rhywun wedi’u darllen.',
        },
      ],
      steps: [
        {
          en: 'Install updates first: this is a fault that the maker must mend.',
          cy: 'Gosodwch ddiweddariadau yn gyntaf: mae hwn yn nam y mae’n rhaid i’r gwneuthurwr ei drwsio.',
        },
        {
          en: 'Then change its password. If the Wi-Fi password stood there as well, change that in your router.',
          cy: 'Yna newidiwch ei chyfrinair. Os oedd y cyfrinair Wi-Fi yno hefyd, newidiwch hwnnw yn eich llwybrydd.',
        },
        {
          en: 'If there is no update, plan to replace it, and keep it on the guest Wi-Fi until then.',
          cy: 'Os nad oes diweddariad, cynlluniwch i’w disodli, a chadwch hi ar y Wi-Fi gwesteion tan hynny.',
        },
      ],
    }),
});
