import { defineWizard } from '../../core/define.ts';
import { fixSteps } from '../fix-steps.ts';

export default defineWizard({
  id: 'steady-device',
  task: 'fix',
  fixes: [
    'frequent-restarts',
    'fragile-device',
    'no-reconnection',
    'state-lost-after-power-cut',
    'oversized-input-crash',
  ],
  title: {
    en: 'Steady a shaky device',
    cy: 'Sefydlogi dyfais sigledig',
  },
  minutes: 8,
  steps: (situation) =>
    fixSteps(situation, 'frequent-restarts', {
      why: [
        {
          en: 'It stops, restarts or forgets. A device that falls over by itself falls over easily when somebody pushes.',
          cy: 'Mae’n stopio, yn ailgychwyn neu’n anghofio. Mae dyfais sy’n syrthio ar ei phen ei hun yn syrthio’n hawdd pan fydd rhywun yn gwthio.',
        },
      ],
      steps: [
        {
          en: 'Check its plug and its power supply. Use the one that came with it.',
          cy: 'Gwiriwch ei phlwg a’i chyflenwad pŵer. Defnyddiwch yr un a ddaeth gyda hi.',
        },
        {
          en: 'Place it nearer to the router, if its Wi-Fi is weak.',
          cy: 'Rhowch hi’n nes at y llwybrydd, os yw ei Wi-Fi yn wan.',
        },
        {
          en: 'Switch it off and on, and install its updates.',
          cy: 'Diffoddwch hi a’i throi ymlaen, a gosodwch ei diweddariadau.',
        },
        {
          en: 'Watch it for some days. If it goes on, ask the maker or the shop.',
          cy: 'Gwyliwch hi am rai dyddiau. Os yw’n parhau, gofynnwch i’r gwneuthurwr neu’r siop.',
        },
      ],
      word: {
        title: {
          en: 'Does it come back by itself now, with everything as it was?',
          cy: 'A yw’n dod yn ôl ar ei phen ei hun nawr, gyda phopeth fel yr oedd?',
        },
      },
    }),
});
