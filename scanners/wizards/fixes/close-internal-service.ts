import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'close-internal-service',
  task: 'fix',
  fixes: ['exposed-internal-service'],
  title: {
    en: 'Close a service to others',
    cy: 'Cau gwasanaeth i eraill',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'exposed-internal-service', {
      why: [
        {
          en: 'A service that programs use among themselves is open to everyone on your Wi-Fi, without a password.',
          cy: 'Mae gwasanaeth y mae rhaglenni’n ei ddefnyddio ymysg ei gilydd ar agor i bawb ar eich Wi-Fi, heb gyfrinair.',
        },
      ],
      steps: [
        {
          en: 'Find the program: Docker, Redis, a database, NFS, rsync or X11. It stands in its settings, or in the list of packages of a storage box.',
          cy: 'Dewch o hyd i’r rhaglen: Docker, Redis, cronfa ddata, NFS, rsync neu X11. Mae yn ei gosodiadau, neu yn rhestr pecynnau blwch storio.',
        },
        {
          en: 'Switch it off if you do not use it. Otherwise let it listen on “localhost” or “127.0.0.1” alone, or set a password for it.',
          cy: 'Diffoddwch hi os nad ydych yn ei defnyddio. Fel arall gadewch iddi wrando ar “localhost” neu “127.0.0.1” yn unig, neu gosodwch gyfrinair iddi.',
        },
        {
          en: 'Start the program again.',
          cy: 'Ailgychwynnwch y rhaglen.',
        },
      ],
    }),
});
